/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../protobuf.ts";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const sepiola = $root.sepiola = (() => {

    /**
     * Namespace sepiola.
     * @exports sepiola
     * @namespace
     */
    const sepiola = {};

    sepiola.Op = (function() {

        /**
         * Properties of an Op.
         * @typedef {Object} sepiola.Op.$Properties
         * @property {number|null} [code] Op code
         * @property {number|null} [offset] Op offset
         * @property {number|null} [length] Op length
         * @property {number|null} [dataLen] Op dataLen
         * @property {string|null} [name] Op name
         * @property {string|null} [method] Op method
         * @property {boolean|null} [exclusive] Op exclusive
         * @property {Array.<string>|null} [keys] Op keys
         * @property {string|null} [after] Op after
         * @property {number|null} [max] Op max
         * @property {string|null} [prefix] Op prefix
         * @property {string|null} [until] Op until
         * @property {Array.<sepiola.KeyValue.$Properties>|null} [pairs] Op pairs
         * @property {number|null} [version] Op version
         * @property {number|null} [cmp] Op cmp
         * @property {Uint8Array|null} [value] Op value
         * @property {boolean|null} [failOk] Op failOk
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Op.
         * @memberof sepiola
         * @interface IOp
         * @augments sepiola.Op.$Properties
         * @deprecated Use sepiola.Op.$Properties instead.
         */

        /**
         * Shape of an Op.
         * @typedef {sepiola.Op.$Properties} sepiola.Op.$Shape
         */

        /**
         * Constructs a new Op.
         * @memberof sepiola
         * @classdesc Represents an Op.
         * @constructor
         * @param {sepiola.Op.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Op = function (properties) {
            this.keys = [];
            this.pairs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Op code.
         * @member {number} code
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.code = 0;

        /**
         * Op offset.
         * @member {number} offset
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Op length.
         * @member {number} length
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.length = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Op dataLen.
         * @member {number} dataLen
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.dataLen = 0;

        /**
         * Op name.
         * @member {string} name
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.name = "";

        /**
         * Op method.
         * @member {string} method
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.method = "";

        /**
         * Op exclusive.
         * @member {boolean} exclusive
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.exclusive = false;

        /**
         * Op keys.
         * @member {Array.<string>} keys
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.keys = $util.emptyArray;

        /**
         * Op after.
         * @member {string} after
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.after = "";

        /**
         * Op max.
         * @member {number} max
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.max = 0;

        /**
         * Op prefix.
         * @member {string} prefix
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.prefix = "";

        /**
         * Op until.
         * @member {string} until
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.until = "";

        /**
         * Op pairs.
         * @member {Array.<sepiola.KeyValue.$Properties>} pairs
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.pairs = $util.emptyArray;

        /**
         * Op version.
         * @member {number} version
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Op cmp.
         * @member {number} cmp
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.cmp = 0;

        /**
         * Op value.
         * @member {Uint8Array} value
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.value = $util.newBuffer([]);

        /**
         * Op failOk.
         * @member {boolean} failOk
         * @memberof sepiola.Op
         * @instance
         */
        Op.prototype.failOk = false;

        /**
         * Encodes the specified Op message. Does not implicitly {@link sepiola.Op.verify|verify} messages.
         * @function encode
         * @memberof sepiola.Op
         * @static
         * @param {sepiola.Op.$Properties} message Op message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Op.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.code);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.offset);
            if (message.length != null && $Object.hasOwnProperty.call(message, "length") && (typeof message.length === "object" ? message.length.low || message.length.high : message.length !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.length);
            if (message.dataLen != null && $Object.hasOwnProperty.call(message, "dataLen") && message.dataLen !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.dataLen);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
            if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.method);
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive") && message.exclusive !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.exclusive);
            if (message.keys != null && message.keys.length)
                for (let i = 0; i < message.keys.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.keys[i]);
            if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.after);
            if (message.max != null && $Object.hasOwnProperty.call(message, "max") && message.max !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.max);
            if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.prefix);
            if (message.until != null && $Object.hasOwnProperty.call(message, "until") && message.until !== "")
                writer.uint32(/* id 12, wireType 2 =*/98).string(message.until);
            if (message.pairs != null && message.pairs.length)
                for (let i = 0; i < message.pairs.length; ++i)
                    $root.sepiola.KeyValue.encode(message.pairs[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.version);
            if (message.cmp != null && $Object.hasOwnProperty.call(message, "cmp") && message.cmp !== 0)
                writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.cmp);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 16, wireType 2 =*/130).bytes(message.value);
            if (message.failOk != null && $Object.hasOwnProperty.call(message, "failOk") && message.failOk !== false)
                writer.uint32(/* id 17, wireType 0 =*/136).bool(message.failOk);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Op message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.Op
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.Op & sepiola.Op.$Shape} Op
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Op.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.Op();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.code = value;
                        else
                            delete message.code;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.length = value;
                        else
                            delete message.length;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.dataLen = value;
                        else
                            delete message.dataLen;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.method = value;
                        else
                            delete message.method;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.exclusive = value;
                        else
                            delete message.exclusive;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.keys && message.keys.length))
                            message.keys = [];
                        message.keys.push(reader.stringVerify());
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.after = value;
                        else
                            delete message.after;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.max = value;
                        else
                            delete message.max;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.prefix = value;
                        else
                            delete message.prefix;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.until = value;
                        else
                            delete message.until;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pairs && message.pairs.length))
                            message.pairs = [];
                        message.pairs.push($root.sepiola.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.cmp = value;
                        else
                            delete message.cmp;
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.failOk = value;
                        else
                            delete message.failOk;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Op;
    })();

    sepiola.OsdOp = (function() {

        /**
         * Properties of an OsdOp.
         * @typedef {Object} sepiola.OsdOp.$Properties
         * @property {sepiola.ReqId.$Properties|null} [reqid] OsdOp reqid
         * @property {number|null} [epoch] OsdOp epoch
         * @property {sepiola.PgId.$Properties|null} [pg] OsdOp pg
         * @property {sepiola.ObjectId.$Properties|null} [oid] OsdOp oid
         * @property {Array.<sepiola.Op.$Properties>|null} [ops] OsdOp ops
         * @property {number|null} [flags] OsdOp flags
         * @property {number|null} [attempt] OsdOp attempt
         * @property {number|null} [snapSeq] OsdOp snapSeq
         * @property {Array.<number>|null} [snaps] OsdOp snaps
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdOp.
         * @memberof sepiola
         * @interface IOsdOp
         * @augments sepiola.OsdOp.$Properties
         * @deprecated Use sepiola.OsdOp.$Properties instead.
         */

        /**
         * Shape of an OsdOp.
         * @typedef {sepiola.OsdOp.$Properties} sepiola.OsdOp.$Shape
         */

        /**
         * Constructs a new OsdOp.
         * @memberof sepiola
         * @classdesc Represents an OsdOp.
         * @constructor
         * @param {sepiola.OsdOp.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdOp = function (properties) {
            this.ops = [];
            this.snaps = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdOp reqid.
         * @member {sepiola.ReqId.$Properties|null|undefined} reqid
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.reqid = null;

        /**
         * OsdOp epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.epoch = 0;

        /**
         * OsdOp pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.pg = null;

        /**
         * OsdOp oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.oid = null;

        /**
         * OsdOp ops.
         * @member {Array.<sepiola.Op.$Properties>} ops
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.ops = $util.emptyArray;

        /**
         * OsdOp flags.
         * @member {number} flags
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.flags = 0;

        /**
         * OsdOp attempt.
         * @member {number} attempt
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.attempt = 0;

        /**
         * OsdOp snapSeq.
         * @member {number} snapSeq
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.snapSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdOp snaps.
         * @member {Array.<number>} snaps
         * @memberof sepiola.OsdOp
         * @instance
         */
        OsdOp.prototype.snaps = $util.emptyArray;

        /**
         * Encodes the specified OsdOp message. Does not implicitly {@link sepiola.OsdOp.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdOp
         * @static
         * @param {sepiola.OsdOp.$Properties} message OsdOp message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdOp.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.reqid != null && $Object.hasOwnProperty.call(message, "reqid"))
                $root.sepiola.ReqId.encode(message.reqid, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.ops != null && message.ops.length)
                for (let i = 0; i < message.ops.length; ++i)
                    $root.sepiola.Op.encode(message.ops[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.flags);
            if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.attempt);
            if (message.snapSeq != null && $Object.hasOwnProperty.call(message, "snapSeq") && (typeof message.snapSeq === "object" ? message.snapSeq.low || message.snapSeq.high : message.snapSeq !== 0))
                writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.snapSeq);
            if (message.snaps != null && message.snaps.length)
                writer.uint32(/* id 9, wireType 2 =*/74).uint64s(message.snaps);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdOp message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdOp
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdOp & sepiola.OsdOp.$Shape} OsdOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdOp.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdOp();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.reqid = $root.sepiola.ReqId.decode(reader, reader.size(), $undefined, _depth + 1, message.reqid);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ops && message.ops.length))
                            message.ops = [];
                        message.ops.push($root.sepiola.Op.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.attempt = value;
                        else
                            delete message.attempt;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.snapSeq = value;
                        else
                            delete message.snapSeq;
                        continue;
                    }
                case 9: {
                        if (wireType === 2) {
                            if (!(message.snaps && message.snaps.length))
                                message.snaps = [];
                            reader.uint64s(message.snaps);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.snaps && message.snaps.length))
                            message.snaps = [];
                        message.snaps.push(reader.uint64());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdOp;
    })();

    sepiola.OpResult = (function() {

        /**
         * Properties of an OpResult.
         * @typedef {Object} sepiola.OpResult.$Properties
         * @property {number|null} [rval] OpResult rval
         * @property {number|null} [dataLen] OpResult dataLen
         * @property {number|null} [size] OpResult size
         * @property {number|null} [mtimeMs] OpResult mtimeMs
         * @property {Array.<sepiola.KeyValue.$Properties>|null} [pairs] OpResult pairs
         * @property {boolean|null} [more] OpResult more
         * @property {Uint8Array|null} [value] OpResult value
         * @property {number|null} [version] OpResult version
         * @property {number|null} [offset] OpResult offset
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OpResult.
         * @memberof sepiola
         * @interface IOpResult
         * @augments sepiola.OpResult.$Properties
         * @deprecated Use sepiola.OpResult.$Properties instead.
         */

        /**
         * Shape of an OpResult.
         * @typedef {sepiola.OpResult.$Properties} sepiola.OpResult.$Shape
         */

        /**
         * Constructs a new OpResult.
         * @memberof sepiola
         * @classdesc Represents an OpResult.
         * @constructor
         * @param {sepiola.OpResult.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OpResult = function (properties) {
            this.pairs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OpResult rval.
         * @member {number} rval
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.rval = 0;

        /**
         * OpResult dataLen.
         * @member {number} dataLen
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.dataLen = 0;

        /**
         * OpResult size.
         * @member {number} size
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OpResult mtimeMs.
         * @member {number} mtimeMs
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.mtimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OpResult pairs.
         * @member {Array.<sepiola.KeyValue.$Properties>} pairs
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.pairs = $util.emptyArray;

        /**
         * OpResult more.
         * @member {boolean} more
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.more = false;

        /**
         * OpResult value.
         * @member {Uint8Array} value
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.value = $util.newBuffer([]);

        /**
         * OpResult version.
         * @member {number} version
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OpResult offset.
         * @member {number} offset
         * @memberof sepiola.OpResult
         * @instance
         */
        OpResult.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified OpResult message. Does not implicitly {@link sepiola.OpResult.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OpResult
         * @static
         * @param {sepiola.OpResult.$Properties} message OpResult message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OpResult.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.rval != null && $Object.hasOwnProperty.call(message, "rval") && message.rval !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).sint32(message.rval);
            if (message.dataLen != null && $Object.hasOwnProperty.call(message, "dataLen") && message.dataLen !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.dataLen);
            if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.size);
            if (message.mtimeMs != null && $Object.hasOwnProperty.call(message, "mtimeMs") && (typeof message.mtimeMs === "object" ? message.mtimeMs.low || message.mtimeMs.high : message.mtimeMs !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.mtimeMs);
            if (message.pairs != null && message.pairs.length)
                for (let i = 0; i < message.pairs.length; ++i)
                    $root.sepiola.KeyValue.encode(message.pairs[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.more);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.value);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.version);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.offset);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OpResult message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OpResult
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OpResult & sepiola.OpResult.$Shape} OpResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OpResult.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OpResult();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.rval = value;
                        else
                            delete message.rval;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.dataLen = value;
                        else
                            delete message.dataLen;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.size = value;
                        else
                            delete message.size;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.mtimeMs = value;
                        else
                            delete message.mtimeMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pairs && message.pairs.length))
                            message.pairs = [];
                        message.pairs.push($root.sepiola.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.more = value;
                        else
                            delete message.more;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OpResult;
    })();

    sepiola.OsdOpReply = (function() {

        /**
         * Properties of an OsdOpReply.
         * @typedef {Object} sepiola.OsdOpReply.$Properties
         * @property {sepiola.ReqId.$Properties|null} [reqid] OsdOpReply reqid
         * @property {number|null} [result] OsdOpReply result
         * @property {sepiola.Eversion.$Properties|null} [version] OsdOpReply version
         * @property {number|null} [userVersion] OsdOpReply userVersion
         * @property {number|null} [epoch] OsdOpReply epoch
         * @property {boolean|null} [retarget] OsdOpReply retarget
         * @property {Array.<sepiola.OpResult.$Properties>|null} [results] OsdOpReply results
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdOpReply.
         * @memberof sepiola
         * @interface IOsdOpReply
         * @augments sepiola.OsdOpReply.$Properties
         * @deprecated Use sepiola.OsdOpReply.$Properties instead.
         */

        /**
         * Shape of an OsdOpReply.
         * @typedef {sepiola.OsdOpReply.$Properties} sepiola.OsdOpReply.$Shape
         */

        /**
         * Constructs a new OsdOpReply.
         * @memberof sepiola
         * @classdesc Represents an OsdOpReply.
         * @constructor
         * @param {sepiola.OsdOpReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdOpReply = function (properties) {
            this.results = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdOpReply reqid.
         * @member {sepiola.ReqId.$Properties|null|undefined} reqid
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.reqid = null;

        /**
         * OsdOpReply result.
         * @member {number} result
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.result = 0;

        /**
         * OsdOpReply version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.version = null;

        /**
         * OsdOpReply userVersion.
         * @member {number} userVersion
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.userVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdOpReply epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.epoch = 0;

        /**
         * OsdOpReply retarget.
         * @member {boolean} retarget
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.retarget = false;

        /**
         * OsdOpReply results.
         * @member {Array.<sepiola.OpResult.$Properties>} results
         * @memberof sepiola.OsdOpReply
         * @instance
         */
        OsdOpReply.prototype.results = $util.emptyArray;

        /**
         * Encodes the specified OsdOpReply message. Does not implicitly {@link sepiola.OsdOpReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdOpReply
         * @static
         * @param {sepiola.OsdOpReply.$Properties} message OsdOpReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdOpReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.reqid != null && $Object.hasOwnProperty.call(message, "reqid"))
                $root.sepiola.ReqId.encode(message.reqid, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.result);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.userVersion != null && $Object.hasOwnProperty.call(message, "userVersion") && (typeof message.userVersion === "object" ? message.userVersion.low || message.userVersion.high : message.userVersion !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.userVersion);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.epoch);
            if (message.retarget != null && $Object.hasOwnProperty.call(message, "retarget") && message.retarget !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.retarget);
            if (message.results != null && message.results.length)
                for (let i = 0; i < message.results.length; ++i)
                    $root.sepiola.OpResult.encode(message.results[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdOpReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdOpReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdOpReply & sepiola.OsdOpReply.$Shape} OsdOpReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdOpReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdOpReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.reqid = $root.sepiola.ReqId.decode(reader, reader.size(), $undefined, _depth + 1, message.reqid);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.userVersion = value;
                        else
                            delete message.userVersion;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.retarget = value;
                        else
                            delete message.retarget;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.results && message.results.length))
                            message.results = [];
                        message.results.push($root.sepiola.OpResult.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdOpReply;
    })();

    sepiola.PgList = (function() {

        /**
         * Properties of a PgList.
         * @typedef {Object} sepiola.PgList.$Properties
         * @property {number|null} [tid] PgList tid
         * @property {number|null} [epoch] PgList epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgList pg
         * @property {Uint8Array|null} [cursor] PgList cursor
         * @property {number|null} [max] PgList max
         * @property {string|null} [namespace] PgList namespace
         * @property {boolean|null} [allNamespaces] PgList allNamespaces
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgList.
         * @memberof sepiola
         * @interface IPgList
         * @augments sepiola.PgList.$Properties
         * @deprecated Use sepiola.PgList.$Properties instead.
         */

        /**
         * Shape of a PgList.
         * @typedef {sepiola.PgList.$Properties} sepiola.PgList.$Shape
         */

        /**
         * Constructs a new PgList.
         * @memberof sepiola
         * @classdesc Represents a PgList.
         * @constructor
         * @param {sepiola.PgList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgList = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgList tid.
         * @member {number} tid
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgList epoch.
         * @member {number} epoch
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.epoch = 0;

        /**
         * PgList pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.pg = null;

        /**
         * PgList cursor.
         * @member {Uint8Array} cursor
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.cursor = $util.newBuffer([]);

        /**
         * PgList max.
         * @member {number} max
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.max = 0;

        /**
         * PgList namespace.
         * @member {string} namespace
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.namespace = "";

        /**
         * PgList allNamespaces.
         * @member {boolean} allNamespaces
         * @memberof sepiola.PgList
         * @instance
         */
        PgList.prototype.allNamespaces = false;

        /**
         * Encodes the specified PgList message. Does not implicitly {@link sepiola.PgList.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgList
         * @static
         * @param {sepiola.PgList.$Properties} message PgList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.cursor);
            if (message.max != null && $Object.hasOwnProperty.call(message, "max") && message.max !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.max);
            if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.namespace);
            if (message.allNamespaces != null && $Object.hasOwnProperty.call(message, "allNamespaces") && message.allNamespaces !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.allNamespaces);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgList message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgList & sepiola.PgList.$Shape} PgList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgList.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgList();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.cursor = value;
                        else
                            delete message.cursor;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.max = value;
                        else
                            delete message.max;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.namespace = value;
                        else
                            delete message.namespace;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.allNamespaces = value;
                        else
                            delete message.allNamespaces;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgList;
    })();

    sepiola.PgListReply = (function() {

        /**
         * Properties of a PgListReply.
         * @typedef {Object} sepiola.PgListReply.$Properties
         * @property {number|null} [tid] PgListReply tid
         * @property {number|null} [result] PgListReply result
         * @property {Array.<sepiola.ObjectId.$Properties>|null} [objects] PgListReply objects
         * @property {Uint8Array|null} [cursor] PgListReply cursor
         * @property {boolean|null} [end] PgListReply end
         * @property {number|null} [epoch] PgListReply epoch
         * @property {boolean|null} [retarget] PgListReply retarget
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgListReply.
         * @memberof sepiola
         * @interface IPgListReply
         * @augments sepiola.PgListReply.$Properties
         * @deprecated Use sepiola.PgListReply.$Properties instead.
         */

        /**
         * Shape of a PgListReply.
         * @typedef {sepiola.PgListReply.$Properties} sepiola.PgListReply.$Shape
         */

        /**
         * Constructs a new PgListReply.
         * @memberof sepiola
         * @classdesc Represents a PgListReply.
         * @constructor
         * @param {sepiola.PgListReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgListReply = function (properties) {
            this.objects = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgListReply tid.
         * @member {number} tid
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgListReply result.
         * @member {number} result
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.result = 0;

        /**
         * PgListReply objects.
         * @member {Array.<sepiola.ObjectId.$Properties>} objects
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.objects = $util.emptyArray;

        /**
         * PgListReply cursor.
         * @member {Uint8Array} cursor
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.cursor = $util.newBuffer([]);

        /**
         * PgListReply end.
         * @member {boolean} end
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.end = false;

        /**
         * PgListReply epoch.
         * @member {number} epoch
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.epoch = 0;

        /**
         * PgListReply retarget.
         * @member {boolean} retarget
         * @memberof sepiola.PgListReply
         * @instance
         */
        PgListReply.prototype.retarget = false;

        /**
         * Encodes the specified PgListReply message. Does not implicitly {@link sepiola.PgListReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgListReply
         * @static
         * @param {sepiola.PgListReply.$Properties} message PgListReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgListReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.result);
            if (message.objects != null && message.objects.length)
                for (let i = 0; i < message.objects.length; ++i)
                    $root.sepiola.ObjectId.encode(message.objects[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.cursor);
            if (message.end != null && $Object.hasOwnProperty.call(message, "end") && message.end !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.end);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.epoch);
            if (message.retarget != null && $Object.hasOwnProperty.call(message, "retarget") && message.retarget !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.retarget);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgListReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgListReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgListReply & sepiola.PgListReply.$Shape} PgListReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgListReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgListReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objects && message.objects.length))
                            message.objects = [];
                        message.objects.push($root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.cursor = value;
                        else
                            delete message.cursor;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.end = value;
                        else
                            delete message.end;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.retarget = value;
                        else
                            delete message.retarget;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgListReply;
    })();

    sepiola.Subscription = (function() {

        /**
         * Properties of a Subscription.
         * @typedef {Object} sepiola.Subscription.$Properties
         * @property {string|null} [what] Subscription what
         * @property {number|null} [start] Subscription start
         * @property {boolean|null} [onetime] Subscription onetime
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Subscription.
         * @memberof sepiola
         * @interface ISubscription
         * @augments sepiola.Subscription.$Properties
         * @deprecated Use sepiola.Subscription.$Properties instead.
         */

        /**
         * Shape of a Subscription.
         * @typedef {sepiola.Subscription.$Properties} sepiola.Subscription.$Shape
         */

        /**
         * Constructs a new Subscription.
         * @memberof sepiola
         * @classdesc Represents a Subscription.
         * @constructor
         * @param {sepiola.Subscription.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Subscription = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Subscription what.
         * @member {string} what
         * @memberof sepiola.Subscription
         * @instance
         */
        Subscription.prototype.what = "";

        /**
         * Subscription start.
         * @member {number} start
         * @memberof sepiola.Subscription
         * @instance
         */
        Subscription.prototype.start = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Subscription onetime.
         * @member {boolean} onetime
         * @memberof sepiola.Subscription
         * @instance
         */
        Subscription.prototype.onetime = false;

        /**
         * Encodes the specified Subscription message. Does not implicitly {@link sepiola.Subscription.verify|verify} messages.
         * @function encode
         * @memberof sepiola.Subscription
         * @static
         * @param {sepiola.Subscription.$Properties} message Subscription message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Subscription.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.what != null && $Object.hasOwnProperty.call(message, "what") && message.what !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.what);
            if (message.start != null && $Object.hasOwnProperty.call(message, "start") && (typeof message.start === "object" ? message.start.low || message.start.high : message.start !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.start);
            if (message.onetime != null && $Object.hasOwnProperty.call(message, "onetime") && message.onetime !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.onetime);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Subscription message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.Subscription
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.Subscription & sepiola.Subscription.$Shape} Subscription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Subscription.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.Subscription();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.what = value;
                        else
                            delete message.what;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.start = value;
                        else
                            delete message.start;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.onetime = value;
                        else
                            delete message.onetime;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Subscription;
    })();

    sepiola.MonSubscribe = (function() {

        /**
         * Properties of a MonSubscribe.
         * @typedef {Object} sepiola.MonSubscribe.$Properties
         * @property {Array.<sepiola.Subscription.$Properties>|null} [what] MonSubscribe what
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonSubscribe.
         * @memberof sepiola
         * @interface IMonSubscribe
         * @augments sepiola.MonSubscribe.$Properties
         * @deprecated Use sepiola.MonSubscribe.$Properties instead.
         */

        /**
         * Shape of a MonSubscribe.
         * @typedef {sepiola.MonSubscribe.$Properties} sepiola.MonSubscribe.$Shape
         */

        /**
         * Constructs a new MonSubscribe.
         * @memberof sepiola
         * @classdesc Represents a MonSubscribe.
         * @constructor
         * @param {sepiola.MonSubscribe.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonSubscribe = function (properties) {
            this.what = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonSubscribe what.
         * @member {Array.<sepiola.Subscription.$Properties>} what
         * @memberof sepiola.MonSubscribe
         * @instance
         */
        MonSubscribe.prototype.what = $util.emptyArray;

        /**
         * Encodes the specified MonSubscribe message. Does not implicitly {@link sepiola.MonSubscribe.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonSubscribe
         * @static
         * @param {sepiola.MonSubscribe.$Properties} message MonSubscribe message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonSubscribe.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.what != null && message.what.length)
                for (let i = 0; i < message.what.length; ++i)
                    $root.sepiola.Subscription.encode(message.what[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonSubscribe message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonSubscribe
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonSubscribe & sepiola.MonSubscribe.$Shape} MonSubscribe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonSubscribe.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonSubscribe();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.what && message.what.length))
                            message.what = [];
                        message.what.push($root.sepiola.Subscription.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonSubscribe;
    })();

    sepiola.OsdMaps = (function() {

        /**
         * Properties of an OsdMaps.
         * @typedef {Object} sepiola.OsdMaps.$Properties
         * @property {string|null} [fsid] OsdMaps fsid
         * @property {Array.<sepiola.OsdMap.$Properties>|null} [full] OsdMaps full
         * @property {Array.<sepiola.OsdMapIncremental.$Properties>|null} [incremental] OsdMaps incremental
         * @property {number|null} [oldest] OsdMaps oldest
         * @property {number|null} [newest] OsdMaps newest
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdMaps.
         * @memberof sepiola
         * @interface IOsdMaps
         * @augments sepiola.OsdMaps.$Properties
         * @deprecated Use sepiola.OsdMaps.$Properties instead.
         */

        /**
         * Shape of an OsdMaps.
         * @typedef {sepiola.OsdMaps.$Properties} sepiola.OsdMaps.$Shape
         */

        /**
         * Constructs a new OsdMaps.
         * @memberof sepiola
         * @classdesc Represents an OsdMaps.
         * @constructor
         * @param {sepiola.OsdMaps.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdMaps = function (properties) {
            this.full = [];
            this.incremental = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdMaps fsid.
         * @member {string} fsid
         * @memberof sepiola.OsdMaps
         * @instance
         */
        OsdMaps.prototype.fsid = "";

        /**
         * OsdMaps full.
         * @member {Array.<sepiola.OsdMap.$Properties>} full
         * @memberof sepiola.OsdMaps
         * @instance
         */
        OsdMaps.prototype.full = $util.emptyArray;

        /**
         * OsdMaps incremental.
         * @member {Array.<sepiola.OsdMapIncremental.$Properties>} incremental
         * @memberof sepiola.OsdMaps
         * @instance
         */
        OsdMaps.prototype.incremental = $util.emptyArray;

        /**
         * OsdMaps oldest.
         * @member {number} oldest
         * @memberof sepiola.OsdMaps
         * @instance
         */
        OsdMaps.prototype.oldest = 0;

        /**
         * OsdMaps newest.
         * @member {number} newest
         * @memberof sepiola.OsdMaps
         * @instance
         */
        OsdMaps.prototype.newest = 0;

        /**
         * Encodes the specified OsdMaps message. Does not implicitly {@link sepiola.OsdMaps.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdMaps
         * @static
         * @param {sepiola.OsdMaps.$Properties} message OsdMaps message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdMaps.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fsid != null && $Object.hasOwnProperty.call(message, "fsid") && message.fsid !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.fsid);
            if (message.full != null && message.full.length)
                for (let i = 0; i < message.full.length; ++i)
                    $root.sepiola.OsdMap.encode(message.full[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.incremental != null && message.incremental.length)
                for (let i = 0; i < message.incremental.length; ++i)
                    $root.sepiola.OsdMapIncremental.encode(message.incremental[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.oldest != null && $Object.hasOwnProperty.call(message, "oldest") && message.oldest !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.oldest);
            if (message.newest != null && $Object.hasOwnProperty.call(message, "newest") && message.newest !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.newest);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdMaps message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdMaps
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdMaps & sepiola.OsdMaps.$Shape} OsdMaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdMaps.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdMaps();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fsid = value;
                        else
                            delete message.fsid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.full && message.full.length))
                            message.full = [];
                        message.full.push($root.sepiola.OsdMap.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.incremental && message.incremental.length))
                            message.incremental = [];
                        message.incremental.push($root.sepiola.OsdMapIncremental.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.oldest = value;
                        else
                            delete message.oldest;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.newest = value;
                        else
                            delete message.newest;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdMaps;
    })();

    sepiola.MonMaps = (function() {

        /**
         * Properties of a MonMaps.
         * @typedef {Object} sepiola.MonMaps.$Properties
         * @property {sepiola.MonMap.$Properties|null} [map] MonMaps map
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonMaps.
         * @memberof sepiola
         * @interface IMonMaps
         * @augments sepiola.MonMaps.$Properties
         * @deprecated Use sepiola.MonMaps.$Properties instead.
         */

        /**
         * Shape of a MonMaps.
         * @typedef {sepiola.MonMaps.$Properties} sepiola.MonMaps.$Shape
         */

        /**
         * Constructs a new MonMaps.
         * @memberof sepiola
         * @classdesc Represents a MonMaps.
         * @constructor
         * @param {sepiola.MonMaps.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonMaps = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonMaps map.
         * @member {sepiola.MonMap.$Properties|null|undefined} map
         * @memberof sepiola.MonMaps
         * @instance
         */
        MonMaps.prototype.map = null;

        /**
         * Encodes the specified MonMaps message. Does not implicitly {@link sepiola.MonMaps.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonMaps
         * @static
         * @param {sepiola.MonMaps.$Properties} message MonMaps message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonMaps.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.sepiola.MonMap.encode(message.map, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonMaps message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonMaps
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonMaps & sepiola.MonMaps.$Shape} MonMaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonMaps.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonMaps();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.sepiola.MonMap.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonMaps;
    })();

    sepiola.ConfigUpdate = (function() {

        /**
         * Properties of a ConfigUpdate.
         * @typedef {Object} sepiola.ConfigUpdate.$Properties
         * @property {number|null} [version] ConfigUpdate version
         * @property {Object.<string,string>|null} [values] ConfigUpdate values
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConfigUpdate.
         * @memberof sepiola
         * @interface IConfigUpdate
         * @augments sepiola.ConfigUpdate.$Properties
         * @deprecated Use sepiola.ConfigUpdate.$Properties instead.
         */

        /**
         * Shape of a ConfigUpdate.
         * @typedef {sepiola.ConfigUpdate.$Properties} sepiola.ConfigUpdate.$Shape
         */

        /**
         * Constructs a new ConfigUpdate.
         * @memberof sepiola
         * @classdesc Represents a ConfigUpdate.
         * @constructor
         * @param {sepiola.ConfigUpdate.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConfigUpdate = function (properties) {
            this.values = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ConfigUpdate version.
         * @member {number} version
         * @memberof sepiola.ConfigUpdate
         * @instance
         */
        ConfigUpdate.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ConfigUpdate values.
         * @member {Object.<string,string>} values
         * @memberof sepiola.ConfigUpdate
         * @instance
         */
        ConfigUpdate.prototype.values = $util.emptyObject;

        /**
         * Encodes the specified ConfigUpdate message. Does not implicitly {@link sepiola.ConfigUpdate.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ConfigUpdate
         * @static
         * @param {sepiola.ConfigUpdate.$Properties} message ConfigUpdate message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConfigUpdate.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.version);
            if (message.values != null && $Object.hasOwnProperty.call(message, "values"))
                for (let keys = $Object.keys(message.values), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.values[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConfigUpdate message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ConfigUpdate
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ConfigUpdate & sepiola.ConfigUpdate.$Shape} ConfigUpdate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConfigUpdate.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ConfigUpdate();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.values === $util.emptyObject)
                            message.values = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.values, key);
                        message.values[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ConfigUpdate;
    })();

    sepiola.MonCommand = (function() {

        /**
         * Properties of a MonCommand.
         * @typedef {Object} sepiola.MonCommand.$Properties
         * @property {number|null} [tid] MonCommand tid
         * @property {string|null} [cmd] MonCommand cmd
         * @property {string|null} [session] MonCommand session
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonCommand.
         * @memberof sepiola
         * @interface IMonCommand
         * @augments sepiola.MonCommand.$Properties
         * @deprecated Use sepiola.MonCommand.$Properties instead.
         */

        /**
         * Shape of a MonCommand.
         * @typedef {sepiola.MonCommand.$Properties} sepiola.MonCommand.$Shape
         */

        /**
         * Constructs a new MonCommand.
         * @memberof sepiola
         * @classdesc Represents a MonCommand.
         * @constructor
         * @param {sepiola.MonCommand.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonCommand = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonCommand tid.
         * @member {number} tid
         * @memberof sepiola.MonCommand
         * @instance
         */
        MonCommand.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonCommand cmd.
         * @member {string} cmd
         * @memberof sepiola.MonCommand
         * @instance
         */
        MonCommand.prototype.cmd = "";

        /**
         * MonCommand session.
         * @member {string} session
         * @memberof sepiola.MonCommand
         * @instance
         */
        MonCommand.prototype.session = "";

        /**
         * Encodes the specified MonCommand message. Does not implicitly {@link sepiola.MonCommand.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonCommand
         * @static
         * @param {sepiola.MonCommand.$Properties} message MonCommand message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonCommand.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.cmd != null && $Object.hasOwnProperty.call(message, "cmd") && message.cmd !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.cmd);
            if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.session);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonCommand message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonCommand
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonCommand & sepiola.MonCommand.$Shape} MonCommand
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonCommand.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonCommand();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cmd = value;
                        else
                            delete message.cmd;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.session = value;
                        else
                            delete message.session;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonCommand;
    })();

    sepiola.MonCommandReply = (function() {

        /**
         * Properties of a MonCommandReply.
         * @typedef {Object} sepiola.MonCommandReply.$Properties
         * @property {number|null} [tid] MonCommandReply tid
         * @property {number|null} [rc] MonCommandReply rc
         * @property {string|null} [outs] MonCommandReply outs
         * @property {number|null} [version] MonCommandReply version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonCommandReply.
         * @memberof sepiola
         * @interface IMonCommandReply
         * @augments sepiola.MonCommandReply.$Properties
         * @deprecated Use sepiola.MonCommandReply.$Properties instead.
         */

        /**
         * Shape of a MonCommandReply.
         * @typedef {sepiola.MonCommandReply.$Properties} sepiola.MonCommandReply.$Shape
         */

        /**
         * Constructs a new MonCommandReply.
         * @memberof sepiola
         * @classdesc Represents a MonCommandReply.
         * @constructor
         * @param {sepiola.MonCommandReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonCommandReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonCommandReply tid.
         * @member {number} tid
         * @memberof sepiola.MonCommandReply
         * @instance
         */
        MonCommandReply.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonCommandReply rc.
         * @member {number} rc
         * @memberof sepiola.MonCommandReply
         * @instance
         */
        MonCommandReply.prototype.rc = 0;

        /**
         * MonCommandReply outs.
         * @member {string} outs
         * @memberof sepiola.MonCommandReply
         * @instance
         */
        MonCommandReply.prototype.outs = "";

        /**
         * MonCommandReply version.
         * @member {number} version
         * @memberof sepiola.MonCommandReply
         * @instance
         */
        MonCommandReply.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified MonCommandReply message. Does not implicitly {@link sepiola.MonCommandReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonCommandReply
         * @static
         * @param {sepiola.MonCommandReply.$Properties} message MonCommandReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonCommandReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.rc != null && $Object.hasOwnProperty.call(message, "rc") && message.rc !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.rc);
            if (message.outs != null && $Object.hasOwnProperty.call(message, "outs") && message.outs !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.outs);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonCommandReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonCommandReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonCommandReply & sepiola.MonCommandReply.$Shape} MonCommandReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonCommandReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonCommandReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.rc = value;
                        else
                            delete message.rc;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.outs = value;
                        else
                            delete message.outs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonCommandReply;
    })();

    sepiola.MonGetVersion = (function() {

        /**
         * Properties of a MonGetVersion.
         * @typedef {Object} sepiola.MonGetVersion.$Properties
         * @property {number|null} [tid] MonGetVersion tid
         * @property {string|null} [what] MonGetVersion what
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonGetVersion.
         * @memberof sepiola
         * @interface IMonGetVersion
         * @augments sepiola.MonGetVersion.$Properties
         * @deprecated Use sepiola.MonGetVersion.$Properties instead.
         */

        /**
         * Shape of a MonGetVersion.
         * @typedef {sepiola.MonGetVersion.$Properties} sepiola.MonGetVersion.$Shape
         */

        /**
         * Constructs a new MonGetVersion.
         * @memberof sepiola
         * @classdesc Represents a MonGetVersion.
         * @constructor
         * @param {sepiola.MonGetVersion.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonGetVersion = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonGetVersion tid.
         * @member {number} tid
         * @memberof sepiola.MonGetVersion
         * @instance
         */
        MonGetVersion.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonGetVersion what.
         * @member {string} what
         * @memberof sepiola.MonGetVersion
         * @instance
         */
        MonGetVersion.prototype.what = "";

        /**
         * Encodes the specified MonGetVersion message. Does not implicitly {@link sepiola.MonGetVersion.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonGetVersion
         * @static
         * @param {sepiola.MonGetVersion.$Properties} message MonGetVersion message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonGetVersion.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.what != null && $Object.hasOwnProperty.call(message, "what") && message.what !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.what);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonGetVersion message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonGetVersion
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonGetVersion & sepiola.MonGetVersion.$Shape} MonGetVersion
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonGetVersion.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonGetVersion();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.what = value;
                        else
                            delete message.what;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonGetVersion;
    })();

    sepiola.MonGetVersionReply = (function() {

        /**
         * Properties of a MonGetVersionReply.
         * @typedef {Object} sepiola.MonGetVersionReply.$Properties
         * @property {number|null} [tid] MonGetVersionReply tid
         * @property {number|null} [version] MonGetVersionReply version
         * @property {number|null} [oldest] MonGetVersionReply oldest
         * @property {number|null} [rc] MonGetVersionReply rc
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonGetVersionReply.
         * @memberof sepiola
         * @interface IMonGetVersionReply
         * @augments sepiola.MonGetVersionReply.$Properties
         * @deprecated Use sepiola.MonGetVersionReply.$Properties instead.
         */

        /**
         * Shape of a MonGetVersionReply.
         * @typedef {sepiola.MonGetVersionReply.$Properties} sepiola.MonGetVersionReply.$Shape
         */

        /**
         * Constructs a new MonGetVersionReply.
         * @memberof sepiola
         * @classdesc Represents a MonGetVersionReply.
         * @constructor
         * @param {sepiola.MonGetVersionReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonGetVersionReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonGetVersionReply tid.
         * @member {number} tid
         * @memberof sepiola.MonGetVersionReply
         * @instance
         */
        MonGetVersionReply.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonGetVersionReply version.
         * @member {number} version
         * @memberof sepiola.MonGetVersionReply
         * @instance
         */
        MonGetVersionReply.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonGetVersionReply oldest.
         * @member {number} oldest
         * @memberof sepiola.MonGetVersionReply
         * @instance
         */
        MonGetVersionReply.prototype.oldest = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonGetVersionReply rc.
         * @member {number} rc
         * @memberof sepiola.MonGetVersionReply
         * @instance
         */
        MonGetVersionReply.prototype.rc = 0;

        /**
         * Encodes the specified MonGetVersionReply message. Does not implicitly {@link sepiola.MonGetVersionReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonGetVersionReply
         * @static
         * @param {sepiola.MonGetVersionReply.$Properties} message MonGetVersionReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonGetVersionReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.version);
            if (message.oldest != null && $Object.hasOwnProperty.call(message, "oldest") && (typeof message.oldest === "object" ? message.oldest.low || message.oldest.high : message.oldest !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.oldest);
            if (message.rc != null && $Object.hasOwnProperty.call(message, "rc") && message.rc !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).sint32(message.rc);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonGetVersionReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonGetVersionReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonGetVersionReply & sepiola.MonGetVersionReply.$Shape} MonGetVersionReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonGetVersionReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonGetVersionReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.oldest = value;
                        else
                            delete message.oldest;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.rc = value;
                        else
                            delete message.rc;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonGetVersionReply;
    })();

    sepiola.AuthGetTickets = (function() {

        /**
         * Properties of an AuthGetTickets.
         * @typedef {Object} sepiola.AuthGetTickets.$Properties
         * @property {number|null} [tid] AuthGetTickets tid
         * @property {Array.<string>|null} [services] AuthGetTickets services
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthGetTickets.
         * @memberof sepiola
         * @interface IAuthGetTickets
         * @augments sepiola.AuthGetTickets.$Properties
         * @deprecated Use sepiola.AuthGetTickets.$Properties instead.
         */

        /**
         * Shape of an AuthGetTickets.
         * @typedef {sepiola.AuthGetTickets.$Properties} sepiola.AuthGetTickets.$Shape
         */

        /**
         * Constructs a new AuthGetTickets.
         * @memberof sepiola
         * @classdesc Represents an AuthGetTickets.
         * @constructor
         * @param {sepiola.AuthGetTickets.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthGetTickets = function (properties) {
            this.services = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthGetTickets tid.
         * @member {number} tid
         * @memberof sepiola.AuthGetTickets
         * @instance
         */
        AuthGetTickets.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AuthGetTickets services.
         * @member {Array.<string>} services
         * @memberof sepiola.AuthGetTickets
         * @instance
         */
        AuthGetTickets.prototype.services = $util.emptyArray;

        /**
         * Encodes the specified AuthGetTickets message. Does not implicitly {@link sepiola.AuthGetTickets.verify|verify} messages.
         * @function encode
         * @memberof sepiola.AuthGetTickets
         * @static
         * @param {sepiola.AuthGetTickets.$Properties} message AuthGetTickets message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthGetTickets.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.services != null && message.services.length)
                for (let i = 0; i < message.services.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.services[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthGetTickets message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.AuthGetTickets
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.AuthGetTickets & sepiola.AuthGetTickets.$Shape} AuthGetTickets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthGetTickets.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.AuthGetTickets();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.services && message.services.length))
                            message.services = [];
                        message.services.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthGetTickets;
    })();

    sepiola.Ticket = (function() {

        /**
         * Properties of a Ticket.
         * @typedef {Object} sepiola.Ticket.$Properties
         * @property {string|null} [service] Ticket service
         * @property {number|null} [secretId] Ticket secretId
         * @property {Uint8Array|null} [blob] Ticket blob
         * @property {Uint8Array|null} [sessionKeySealed] Ticket sessionKeySealed
         * @property {number|null} [expiresMs] Ticket expiresMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Ticket.
         * @memberof sepiola
         * @interface ITicket
         * @augments sepiola.Ticket.$Properties
         * @deprecated Use sepiola.Ticket.$Properties instead.
         */

        /**
         * Shape of a Ticket.
         * @typedef {sepiola.Ticket.$Properties} sepiola.Ticket.$Shape
         */

        /**
         * Constructs a new Ticket.
         * @memberof sepiola
         * @classdesc Represents a Ticket.
         * @constructor
         * @param {sepiola.Ticket.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Ticket = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Ticket service.
         * @member {string} service
         * @memberof sepiola.Ticket
         * @instance
         */
        Ticket.prototype.service = "";

        /**
         * Ticket secretId.
         * @member {number} secretId
         * @memberof sepiola.Ticket
         * @instance
         */
        Ticket.prototype.secretId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Ticket blob.
         * @member {Uint8Array} blob
         * @memberof sepiola.Ticket
         * @instance
         */
        Ticket.prototype.blob = $util.newBuffer([]);

        /**
         * Ticket sessionKeySealed.
         * @member {Uint8Array} sessionKeySealed
         * @memberof sepiola.Ticket
         * @instance
         */
        Ticket.prototype.sessionKeySealed = $util.newBuffer([]);

        /**
         * Ticket expiresMs.
         * @member {number} expiresMs
         * @memberof sepiola.Ticket
         * @instance
         */
        Ticket.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified Ticket message. Does not implicitly {@link sepiola.Ticket.verify|verify} messages.
         * @function encode
         * @memberof sepiola.Ticket
         * @static
         * @param {sepiola.Ticket.$Properties} message Ticket message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Ticket.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
            if (message.secretId != null && $Object.hasOwnProperty.call(message, "secretId") && (typeof message.secretId === "object" ? message.secretId.low || message.secretId.high : message.secretId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.secretId);
            if (message.blob != null && $Object.hasOwnProperty.call(message, "blob") && message.blob.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.blob);
            if (message.sessionKeySealed != null && $Object.hasOwnProperty.call(message, "sessionKeySealed") && message.sessionKeySealed.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.sessionKeySealed);
            if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.expiresMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Ticket message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.Ticket
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.Ticket & sepiola.Ticket.$Shape} Ticket
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Ticket.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.Ticket();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.service = value;
                        else
                            delete message.service;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.secretId = value;
                        else
                            delete message.secretId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.blob = value;
                        else
                            delete message.blob;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.sessionKeySealed = value;
                        else
                            delete message.sessionKeySealed;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.expiresMs = value;
                        else
                            delete message.expiresMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Ticket;
    })();

    sepiola.ServiceSecret = (function() {

        /**
         * Properties of a ServiceSecret.
         * @typedef {Object} sepiola.ServiceSecret.$Properties
         * @property {string|null} [service] ServiceSecret service
         * @property {number|null} [secretId] ServiceSecret secretId
         * @property {Uint8Array|null} [secret] ServiceSecret secret
         * @property {number|null} [expiresMs] ServiceSecret expiresMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ServiceSecret.
         * @memberof sepiola
         * @interface IServiceSecret
         * @augments sepiola.ServiceSecret.$Properties
         * @deprecated Use sepiola.ServiceSecret.$Properties instead.
         */

        /**
         * Shape of a ServiceSecret.
         * @typedef {sepiola.ServiceSecret.$Properties} sepiola.ServiceSecret.$Shape
         */

        /**
         * Constructs a new ServiceSecret.
         * @memberof sepiola
         * @classdesc Represents a ServiceSecret.
         * @constructor
         * @param {sepiola.ServiceSecret.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ServiceSecret = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ServiceSecret service.
         * @member {string} service
         * @memberof sepiola.ServiceSecret
         * @instance
         */
        ServiceSecret.prototype.service = "";

        /**
         * ServiceSecret secretId.
         * @member {number} secretId
         * @memberof sepiola.ServiceSecret
         * @instance
         */
        ServiceSecret.prototype.secretId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ServiceSecret secret.
         * @member {Uint8Array} secret
         * @memberof sepiola.ServiceSecret
         * @instance
         */
        ServiceSecret.prototype.secret = $util.newBuffer([]);

        /**
         * ServiceSecret expiresMs.
         * @member {number} expiresMs
         * @memberof sepiola.ServiceSecret
         * @instance
         */
        ServiceSecret.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ServiceSecret message. Does not implicitly {@link sepiola.ServiceSecret.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ServiceSecret
         * @static
         * @param {sepiola.ServiceSecret.$Properties} message ServiceSecret message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ServiceSecret.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
            if (message.secretId != null && $Object.hasOwnProperty.call(message, "secretId") && (typeof message.secretId === "object" ? message.secretId.low || message.secretId.high : message.secretId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.secretId);
            if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.secret);
            if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.expiresMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ServiceSecret message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ServiceSecret
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ServiceSecret & sepiola.ServiceSecret.$Shape} ServiceSecret
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ServiceSecret.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ServiceSecret();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.service = value;
                        else
                            delete message.service;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.secretId = value;
                        else
                            delete message.secretId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.secret = value;
                        else
                            delete message.secret;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.expiresMs = value;
                        else
                            delete message.expiresMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ServiceSecret;
    })();

    sepiola.AuthTickets = (function() {

        /**
         * Properties of an AuthTickets.
         * @typedef {Object} sepiola.AuthTickets.$Properties
         * @property {number|null} [tid] AuthTickets tid
         * @property {number|null} [rc] AuthTickets rc
         * @property {Array.<sepiola.Ticket.$Properties>|null} [tickets] AuthTickets tickets
         * @property {number|null} [globalId] AuthTickets globalId
         * @property {Uint8Array|null} [serviceSecretsSealed] AuthTickets serviceSecretsSealed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthTickets.
         * @memberof sepiola
         * @interface IAuthTickets
         * @augments sepiola.AuthTickets.$Properties
         * @deprecated Use sepiola.AuthTickets.$Properties instead.
         */

        /**
         * Shape of an AuthTickets.
         * @typedef {sepiola.AuthTickets.$Properties} sepiola.AuthTickets.$Shape
         */

        /**
         * Constructs a new AuthTickets.
         * @memberof sepiola
         * @classdesc Represents an AuthTickets.
         * @constructor
         * @param {sepiola.AuthTickets.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthTickets = function (properties) {
            this.tickets = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthTickets tid.
         * @member {number} tid
         * @memberof sepiola.AuthTickets
         * @instance
         */
        AuthTickets.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AuthTickets rc.
         * @member {number} rc
         * @memberof sepiola.AuthTickets
         * @instance
         */
        AuthTickets.prototype.rc = 0;

        /**
         * AuthTickets tickets.
         * @member {Array.<sepiola.Ticket.$Properties>} tickets
         * @memberof sepiola.AuthTickets
         * @instance
         */
        AuthTickets.prototype.tickets = $util.emptyArray;

        /**
         * AuthTickets globalId.
         * @member {number} globalId
         * @memberof sepiola.AuthTickets
         * @instance
         */
        AuthTickets.prototype.globalId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AuthTickets serviceSecretsSealed.
         * @member {Uint8Array} serviceSecretsSealed
         * @memberof sepiola.AuthTickets
         * @instance
         */
        AuthTickets.prototype.serviceSecretsSealed = $util.newBuffer([]);

        /**
         * Encodes the specified AuthTickets message. Does not implicitly {@link sepiola.AuthTickets.verify|verify} messages.
         * @function encode
         * @memberof sepiola.AuthTickets
         * @static
         * @param {sepiola.AuthTickets.$Properties} message AuthTickets message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthTickets.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.rc != null && $Object.hasOwnProperty.call(message, "rc") && message.rc !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.rc);
            if (message.tickets != null && message.tickets.length)
                for (let i = 0; i < message.tickets.length; ++i)
                    $root.sepiola.Ticket.encode(message.tickets[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.globalId != null && $Object.hasOwnProperty.call(message, "globalId") && (typeof message.globalId === "object" ? message.globalId.low || message.globalId.high : message.globalId !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.globalId);
            if (message.serviceSecretsSealed != null && $Object.hasOwnProperty.call(message, "serviceSecretsSealed") && message.serviceSecretsSealed.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.serviceSecretsSealed);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthTickets message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.AuthTickets
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.AuthTickets & sepiola.AuthTickets.$Shape} AuthTickets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthTickets.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.AuthTickets();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.rc = value;
                        else
                            delete message.rc;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tickets && message.tickets.length))
                            message.tickets = [];
                        message.tickets.push($root.sepiola.Ticket.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.globalId = value;
                        else
                            delete message.globalId;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.serviceSecretsSealed = value;
                        else
                            delete message.serviceSecretsSealed;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthTickets;
    })();

    sepiola.ServiceSecrets = (function() {

        /**
         * Properties of a ServiceSecrets.
         * @typedef {Object} sepiola.ServiceSecrets.$Properties
         * @property {Array.<sepiola.ServiceSecret.$Properties>|null} [secrets] ServiceSecrets secrets
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ServiceSecrets.
         * @memberof sepiola
         * @interface IServiceSecrets
         * @augments sepiola.ServiceSecrets.$Properties
         * @deprecated Use sepiola.ServiceSecrets.$Properties instead.
         */

        /**
         * Shape of a ServiceSecrets.
         * @typedef {sepiola.ServiceSecrets.$Properties} sepiola.ServiceSecrets.$Shape
         */

        /**
         * Constructs a new ServiceSecrets.
         * @memberof sepiola
         * @classdesc Represents a ServiceSecrets.
         * @constructor
         * @param {sepiola.ServiceSecrets.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ServiceSecrets = function (properties) {
            this.secrets = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ServiceSecrets secrets.
         * @member {Array.<sepiola.ServiceSecret.$Properties>} secrets
         * @memberof sepiola.ServiceSecrets
         * @instance
         */
        ServiceSecrets.prototype.secrets = $util.emptyArray;

        /**
         * Encodes the specified ServiceSecrets message. Does not implicitly {@link sepiola.ServiceSecrets.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ServiceSecrets
         * @static
         * @param {sepiola.ServiceSecrets.$Properties} message ServiceSecrets message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ServiceSecrets.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.secrets != null && message.secrets.length)
                for (let i = 0; i < message.secrets.length; ++i)
                    $root.sepiola.ServiceSecret.encode(message.secrets[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ServiceSecrets message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ServiceSecrets
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ServiceSecrets & sepiola.ServiceSecrets.$Shape} ServiceSecrets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ServiceSecrets.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ServiceSecrets();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.secrets && message.secrets.length))
                            message.secrets = [];
                        message.secrets.push($root.sepiola.ServiceSecret.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ServiceSecrets;
    })();

    sepiola.OsdBoot = (function() {

        /**
         * Properties of an OsdBoot.
         * @typedef {Object} sepiola.OsdBoot.$Properties
         * @property {number|null} [osd] OsdBoot osd
         * @property {string|null} [uuid] OsdBoot uuid
         * @property {string|null} [fsid] OsdBoot fsid
         * @property {number|null} [epoch] OsdBoot epoch
         * @property {sepiola.Addr.$Properties|null} [addr] OsdBoot addr
         * @property {sepiola.Addr.$Properties|null} [hbAddr] OsdBoot hbAddr
         * @property {Array.<sepiola.KeyValue.$Properties>|null} [crushLocation] OsdBoot crushLocation
         * @property {number|null} [crushWeight] OsdBoot crushWeight
         * @property {string|null} [deviceClass] OsdBoot deviceClass
         * @property {number|null} [totalBytes] OsdBoot totalBytes
         * @property {number|null} [bootEpoch] OsdBoot bootEpoch
         * @property {Object.<string,string>|null} [metadata] OsdBoot metadata
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdBoot.
         * @memberof sepiola
         * @interface IOsdBoot
         * @augments sepiola.OsdBoot.$Properties
         * @deprecated Use sepiola.OsdBoot.$Properties instead.
         */

        /**
         * Shape of an OsdBoot.
         * @typedef {sepiola.OsdBoot.$Properties} sepiola.OsdBoot.$Shape
         */

        /**
         * Constructs a new OsdBoot.
         * @memberof sepiola
         * @classdesc Represents an OsdBoot.
         * @constructor
         * @param {sepiola.OsdBoot.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdBoot = function (properties) {
            this.crushLocation = [];
            this.metadata = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdBoot osd.
         * @member {number} osd
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.osd = 0;

        /**
         * OsdBoot uuid.
         * @member {string} uuid
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.uuid = "";

        /**
         * OsdBoot fsid.
         * @member {string} fsid
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.fsid = "";

        /**
         * OsdBoot epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.epoch = 0;

        /**
         * OsdBoot addr.
         * @member {sepiola.Addr.$Properties|null|undefined} addr
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.addr = null;

        /**
         * OsdBoot hbAddr.
         * @member {sepiola.Addr.$Properties|null|undefined} hbAddr
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.hbAddr = null;

        /**
         * OsdBoot crushLocation.
         * @member {Array.<sepiola.KeyValue.$Properties>} crushLocation
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.crushLocation = $util.emptyArray;

        /**
         * OsdBoot crushWeight.
         * @member {number} crushWeight
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.crushWeight = 0;

        /**
         * OsdBoot deviceClass.
         * @member {string} deviceClass
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.deviceClass = "";

        /**
         * OsdBoot totalBytes.
         * @member {number} totalBytes
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdBoot bootEpoch.
         * @member {number} bootEpoch
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.bootEpoch = 0;

        /**
         * OsdBoot metadata.
         * @member {Object.<string,string>} metadata
         * @memberof sepiola.OsdBoot
         * @instance
         */
        OsdBoot.prototype.metadata = $util.emptyObject;

        /**
         * Encodes the specified OsdBoot message. Does not implicitly {@link sepiola.OsdBoot.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdBoot
         * @static
         * @param {sepiola.OsdBoot.$Properties} message OsdBoot message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdBoot.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.uuid);
            if (message.fsid != null && $Object.hasOwnProperty.call(message, "fsid") && message.fsid !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.fsid);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.epoch);
            if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                $root.sepiola.Addr.encode(message.addr, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.hbAddr != null && $Object.hasOwnProperty.call(message, "hbAddr"))
                $root.sepiola.Addr.encode(message.hbAddr, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.crushLocation != null && message.crushLocation.length)
                for (let i = 0; i < message.crushLocation.length; ++i)
                    $root.sepiola.KeyValue.encode(message.crushLocation[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.crushWeight != null && $Object.hasOwnProperty.call(message, "crushWeight") && message.crushWeight !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.crushWeight);
            if (message.deviceClass != null && $Object.hasOwnProperty.call(message, "deviceClass") && message.deviceClass !== "")
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.deviceClass);
            if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && (typeof message.totalBytes === "object" ? message.totalBytes.low || message.totalBytes.high : message.totalBytes !== 0))
                writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.totalBytes);
            if (message.bootEpoch != null && $Object.hasOwnProperty.call(message, "bootEpoch") && message.bootEpoch !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.bootEpoch);
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 12, wireType 2 =*/98).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdBoot message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdBoot
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdBoot & sepiola.OsdBoot.$Shape} OsdBoot
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdBoot.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdBoot();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.uuid = value;
                        else
                            delete message.uuid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fsid = value;
                        else
                            delete message.fsid;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.addr = $root.sepiola.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.addr);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.hbAddr = $root.sepiola.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.hbAddr);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.crushLocation && message.crushLocation.length))
                            message.crushLocation = [];
                        message.crushLocation.push($root.sepiola.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.crushWeight = value;
                        else
                            delete message.crushWeight;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.deviceClass = value;
                        else
                            delete message.deviceClass;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.totalBytes = value;
                        else
                            delete message.totalBytes;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.bootEpoch = value;
                        else
                            delete message.bootEpoch;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (message.metadata === $util.emptyObject)
                            message.metadata = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.metadata, key);
                        message.metadata[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdBoot;
    })();

    sepiola.OsdBeacon = (function() {

        /**
         * Properties of an OsdBeacon.
         * @typedef {Object} sepiola.OsdBeacon.$Properties
         * @property {number|null} [osd] OsdBeacon osd
         * @property {number|null} [epoch] OsdBeacon epoch
         * @property {number|null} [minLastEpochClean] OsdBeacon minLastEpochClean
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdBeacon.
         * @memberof sepiola
         * @interface IOsdBeacon
         * @augments sepiola.OsdBeacon.$Properties
         * @deprecated Use sepiola.OsdBeacon.$Properties instead.
         */

        /**
         * Shape of an OsdBeacon.
         * @typedef {sepiola.OsdBeacon.$Properties} sepiola.OsdBeacon.$Shape
         */

        /**
         * Constructs a new OsdBeacon.
         * @memberof sepiola
         * @classdesc Represents an OsdBeacon.
         * @constructor
         * @param {sepiola.OsdBeacon.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdBeacon = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdBeacon osd.
         * @member {number} osd
         * @memberof sepiola.OsdBeacon
         * @instance
         */
        OsdBeacon.prototype.osd = 0;

        /**
         * OsdBeacon epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdBeacon
         * @instance
         */
        OsdBeacon.prototype.epoch = 0;

        /**
         * OsdBeacon minLastEpochClean.
         * @member {number} minLastEpochClean
         * @memberof sepiola.OsdBeacon
         * @instance
         */
        OsdBeacon.prototype.minLastEpochClean = 0;

        /**
         * Encodes the specified OsdBeacon message. Does not implicitly {@link sepiola.OsdBeacon.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdBeacon
         * @static
         * @param {sepiola.OsdBeacon.$Properties} message OsdBeacon message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdBeacon.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.minLastEpochClean != null && $Object.hasOwnProperty.call(message, "minLastEpochClean") && message.minLastEpochClean !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.minLastEpochClean);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdBeacon message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdBeacon
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdBeacon & sepiola.OsdBeacon.$Shape} OsdBeacon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdBeacon.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdBeacon();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.minLastEpochClean = value;
                        else
                            delete message.minLastEpochClean;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdBeacon;
    })();

    sepiola.OsdFailure = (function() {

        /**
         * Properties of an OsdFailure.
         * @typedef {Object} sepiola.OsdFailure.$Properties
         * @property {number|null} [target] OsdFailure target
         * @property {string|null} [targetAddr] OsdFailure targetAddr
         * @property {number|null} [epoch] OsdFailure epoch
         * @property {boolean|null} [failed] OsdFailure failed
         * @property {number|null} [failedForMs] OsdFailure failedForMs
         * @property {boolean|null} [immediate] OsdFailure immediate
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdFailure.
         * @memberof sepiola
         * @interface IOsdFailure
         * @augments sepiola.OsdFailure.$Properties
         * @deprecated Use sepiola.OsdFailure.$Properties instead.
         */

        /**
         * Shape of an OsdFailure.
         * @typedef {sepiola.OsdFailure.$Properties} sepiola.OsdFailure.$Shape
         */

        /**
         * Constructs a new OsdFailure.
         * @memberof sepiola
         * @classdesc Represents an OsdFailure.
         * @constructor
         * @param {sepiola.OsdFailure.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdFailure = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdFailure target.
         * @member {number} target
         * @memberof sepiola.OsdFailure
         * @instance
         */
        OsdFailure.prototype.target = 0;

        /**
         * OsdFailure targetAddr.
         * @member {string} targetAddr
         * @memberof sepiola.OsdFailure
         * @instance
         */
        OsdFailure.prototype.targetAddr = "";

        /**
         * OsdFailure epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdFailure
         * @instance
         */
        OsdFailure.prototype.epoch = 0;

        /**
         * OsdFailure failed.
         * @member {boolean} failed
         * @memberof sepiola.OsdFailure
         * @instance
         */
        OsdFailure.prototype.failed = false;

        /**
         * OsdFailure failedForMs.
         * @member {number} failedForMs
         * @memberof sepiola.OsdFailure
         * @instance
         */
        OsdFailure.prototype.failedForMs = 0;

        /**
         * OsdFailure immediate.
         * @member {boolean} immediate
         * @memberof sepiola.OsdFailure
         * @instance
         */
        OsdFailure.prototype.immediate = false;

        /**
         * Encodes the specified OsdFailure message. Does not implicitly {@link sepiola.OsdFailure.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdFailure
         * @static
         * @param {sepiola.OsdFailure.$Properties} message OsdFailure message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdFailure.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.target);
            if (message.targetAddr != null && $Object.hasOwnProperty.call(message, "targetAddr") && message.targetAddr !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.targetAddr);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.epoch);
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && message.failed !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.failed);
            if (message.failedForMs != null && $Object.hasOwnProperty.call(message, "failedForMs") && message.failedForMs !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.failedForMs);
            if (message.immediate != null && $Object.hasOwnProperty.call(message, "immediate") && message.immediate !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.immediate);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdFailure message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdFailure
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdFailure & sepiola.OsdFailure.$Shape} OsdFailure
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdFailure.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdFailure();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.target = value;
                        else
                            delete message.target;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.targetAddr = value;
                        else
                            delete message.targetAddr;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.failed = value;
                        else
                            delete message.failed;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.failedForMs = value;
                        else
                            delete message.failedForMs;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.immediate = value;
                        else
                            delete message.immediate;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdFailure;
    })();

    sepiola.OsdAlive = (function() {

        /**
         * Properties of an OsdAlive.
         * @typedef {Object} sepiola.OsdAlive.$Properties
         * @property {number|null} [osd] OsdAlive osd
         * @property {number|null} [epoch] OsdAlive epoch
         * @property {number|null} [wantUpThru] OsdAlive wantUpThru
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdAlive.
         * @memberof sepiola
         * @interface IOsdAlive
         * @augments sepiola.OsdAlive.$Properties
         * @deprecated Use sepiola.OsdAlive.$Properties instead.
         */

        /**
         * Shape of an OsdAlive.
         * @typedef {sepiola.OsdAlive.$Properties} sepiola.OsdAlive.$Shape
         */

        /**
         * Constructs a new OsdAlive.
         * @memberof sepiola
         * @classdesc Represents an OsdAlive.
         * @constructor
         * @param {sepiola.OsdAlive.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdAlive = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdAlive osd.
         * @member {number} osd
         * @memberof sepiola.OsdAlive
         * @instance
         */
        OsdAlive.prototype.osd = 0;

        /**
         * OsdAlive epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdAlive
         * @instance
         */
        OsdAlive.prototype.epoch = 0;

        /**
         * OsdAlive wantUpThru.
         * @member {number} wantUpThru
         * @memberof sepiola.OsdAlive
         * @instance
         */
        OsdAlive.prototype.wantUpThru = 0;

        /**
         * Encodes the specified OsdAlive message. Does not implicitly {@link sepiola.OsdAlive.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdAlive
         * @static
         * @param {sepiola.OsdAlive.$Properties} message OsdAlive message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdAlive.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.wantUpThru != null && $Object.hasOwnProperty.call(message, "wantUpThru") && message.wantUpThru !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.wantUpThru);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdAlive message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdAlive
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdAlive & sepiola.OsdAlive.$Shape} OsdAlive
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdAlive.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdAlive();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.wantUpThru = value;
                        else
                            delete message.wantUpThru;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdAlive;
    })();

    sepiola.OsdPgTemp = (function() {

        /**
         * Properties of an OsdPgTemp.
         * @typedef {Object} sepiola.OsdPgTemp.$Properties
         * @property {number|null} [osd] OsdPgTemp osd
         * @property {number|null} [epoch] OsdPgTemp epoch
         * @property {Array.<sepiola.PgOsds.$Properties>|null} [pgTemp] OsdPgTemp pgTemp
         * @property {boolean|null} [forced] OsdPgTemp forced
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdPgTemp.
         * @memberof sepiola
         * @interface IOsdPgTemp
         * @augments sepiola.OsdPgTemp.$Properties
         * @deprecated Use sepiola.OsdPgTemp.$Properties instead.
         */

        /**
         * Shape of an OsdPgTemp.
         * @typedef {sepiola.OsdPgTemp.$Properties} sepiola.OsdPgTemp.$Shape
         */

        /**
         * Constructs a new OsdPgTemp.
         * @memberof sepiola
         * @classdesc Represents an OsdPgTemp.
         * @constructor
         * @param {sepiola.OsdPgTemp.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdPgTemp = function (properties) {
            this.pgTemp = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdPgTemp osd.
         * @member {number} osd
         * @memberof sepiola.OsdPgTemp
         * @instance
         */
        OsdPgTemp.prototype.osd = 0;

        /**
         * OsdPgTemp epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdPgTemp
         * @instance
         */
        OsdPgTemp.prototype.epoch = 0;

        /**
         * OsdPgTemp pgTemp.
         * @member {Array.<sepiola.PgOsds.$Properties>} pgTemp
         * @memberof sepiola.OsdPgTemp
         * @instance
         */
        OsdPgTemp.prototype.pgTemp = $util.emptyArray;

        /**
         * OsdPgTemp forced.
         * @member {boolean} forced
         * @memberof sepiola.OsdPgTemp
         * @instance
         */
        OsdPgTemp.prototype.forced = false;

        /**
         * Encodes the specified OsdPgTemp message. Does not implicitly {@link sepiola.OsdPgTemp.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdPgTemp
         * @static
         * @param {sepiola.OsdPgTemp.$Properties} message OsdPgTemp message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdPgTemp.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.pgTemp != null && message.pgTemp.length)
                for (let i = 0; i < message.pgTemp.length; ++i)
                    $root.sepiola.PgOsds.encode(message.pgTemp[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.forced != null && $Object.hasOwnProperty.call(message, "forced") && message.forced !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.forced);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdPgTemp message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdPgTemp
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdPgTemp & sepiola.OsdPgTemp.$Shape} OsdPgTemp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdPgTemp.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdPgTemp();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pgTemp && message.pgTemp.length))
                            message.pgTemp = [];
                        message.pgTemp.push($root.sepiola.PgOsds.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.forced = value;
                        else
                            delete message.forced;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdPgTemp;
    })();

    sepiola.OsdMarkMeDown = (function() {

        /**
         * Properties of an OsdMarkMeDown.
         * @typedef {Object} sepiola.OsdMarkMeDown.$Properties
         * @property {number|null} [osd] OsdMarkMeDown osd
         * @property {number|null} [epoch] OsdMarkMeDown epoch
         * @property {string|null} [addr] OsdMarkMeDown addr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdMarkMeDown.
         * @memberof sepiola
         * @interface IOsdMarkMeDown
         * @augments sepiola.OsdMarkMeDown.$Properties
         * @deprecated Use sepiola.OsdMarkMeDown.$Properties instead.
         */

        /**
         * Shape of an OsdMarkMeDown.
         * @typedef {sepiola.OsdMarkMeDown.$Properties} sepiola.OsdMarkMeDown.$Shape
         */

        /**
         * Constructs a new OsdMarkMeDown.
         * @memberof sepiola
         * @classdesc Represents an OsdMarkMeDown.
         * @constructor
         * @param {sepiola.OsdMarkMeDown.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdMarkMeDown = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdMarkMeDown osd.
         * @member {number} osd
         * @memberof sepiola.OsdMarkMeDown
         * @instance
         */
        OsdMarkMeDown.prototype.osd = 0;

        /**
         * OsdMarkMeDown epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdMarkMeDown
         * @instance
         */
        OsdMarkMeDown.prototype.epoch = 0;

        /**
         * OsdMarkMeDown addr.
         * @member {string} addr
         * @memberof sepiola.OsdMarkMeDown
         * @instance
         */
        OsdMarkMeDown.prototype.addr = "";

        /**
         * Encodes the specified OsdMarkMeDown message. Does not implicitly {@link sepiola.OsdMarkMeDown.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdMarkMeDown
         * @static
         * @param {sepiola.OsdMarkMeDown.$Properties} message OsdMarkMeDown message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdMarkMeDown.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.addr != null && $Object.hasOwnProperty.call(message, "addr") && message.addr !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.addr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdMarkMeDown message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdMarkMeDown
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdMarkMeDown & sepiola.OsdMarkMeDown.$Shape} OsdMarkMeDown
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdMarkMeDown.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdMarkMeDown();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.addr = value;
                        else
                            delete message.addr;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdMarkMeDown;
    })();

    sepiola.PgStat = (function() {

        /**
         * Properties of a PgStat.
         * @typedef {Object} sepiola.PgStat.$Properties
         * @property {sepiola.PgId.$Properties|null} [pg] PgStat pg
         * @property {number|null} [reportedEpoch] PgStat reportedEpoch
         * @property {number|null} [reportedSeq] PgStat reportedSeq
         * @property {Array.<string>|null} [state] PgStat state
         * @property {Array.<number>|null} [up] PgStat up
         * @property {Array.<number>|null} [acting] PgStat acting
         * @property {number|null} [upPrimary] PgStat upPrimary
         * @property {number|null} [actingPrimary] PgStat actingPrimary
         * @property {sepiola.Eversion.$Properties|null} [version] PgStat version
         * @property {sepiola.Eversion.$Properties|null} [logStart] PgStat logStart
         * @property {number|null} [objects] PgStat objects
         * @property {number|null} [bytes] PgStat bytes
         * @property {number|null} [omapBytes] PgStat omapBytes
         * @property {number|null} [degraded] PgStat degraded
         * @property {number|null} [misplaced] PgStat misplaced
         * @property {number|null} [unfound] PgStat unfound
         * @property {number|null} [copies] PgStat copies
         * @property {number|null} [reads] PgStat reads
         * @property {number|null} [readBytes] PgStat readBytes
         * @property {number|null} [writes] PgStat writes
         * @property {number|null} [writeBytes] PgStat writeBytes
         * @property {number|null} [recovered] PgStat recovered
         * @property {number|null} [recoveredBytes] PgStat recoveredBytes
         * @property {number|null} [created] PgStat created
         * @property {number|null} [lastEpochClean] PgStat lastEpochClean
         * @property {number|null} [logSize] PgStat logSize
         * @property {number|null} [lastChangeMs] PgStat lastChangeMs
         * @property {number|null} [lastActiveMs] PgStat lastActiveMs
         * @property {number|null} [lastCleanMs] PgStat lastCleanMs
         * @property {Array.<string>|null} [blockedBy] PgStat blockedBy
         * @property {number|null} [sameIntervalSince] PgStat sameIntervalSince
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgStat.
         * @memberof sepiola
         * @interface IPgStat
         * @augments sepiola.PgStat.$Properties
         * @deprecated Use sepiola.PgStat.$Properties instead.
         */

        /**
         * Shape of a PgStat.
         * @typedef {sepiola.PgStat.$Properties} sepiola.PgStat.$Shape
         */

        /**
         * Constructs a new PgStat.
         * @memberof sepiola
         * @classdesc Represents a PgStat.
         * @constructor
         * @param {sepiola.PgStat.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgStat = function (properties) {
            this.state = [];
            this.up = [];
            this.acting = [];
            this.blockedBy = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgStat pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.pg = null;

        /**
         * PgStat reportedEpoch.
         * @member {number} reportedEpoch
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.reportedEpoch = 0;

        /**
         * PgStat reportedSeq.
         * @member {number} reportedSeq
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.reportedSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat state.
         * @member {Array.<string>} state
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.state = $util.emptyArray;

        /**
         * PgStat up.
         * @member {Array.<number>} up
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.up = $util.emptyArray;

        /**
         * PgStat acting.
         * @member {Array.<number>} acting
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.acting = $util.emptyArray;

        /**
         * PgStat upPrimary.
         * @member {number} upPrimary
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.upPrimary = 0;

        /**
         * PgStat actingPrimary.
         * @member {number} actingPrimary
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.actingPrimary = 0;

        /**
         * PgStat version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.version = null;

        /**
         * PgStat logStart.
         * @member {sepiola.Eversion.$Properties|null|undefined} logStart
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.logStart = null;

        /**
         * PgStat objects.
         * @member {number} objects
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.objects = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat bytes.
         * @member {number} bytes
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat omapBytes.
         * @member {number} omapBytes
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.omapBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat degraded.
         * @member {number} degraded
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.degraded = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat misplaced.
         * @member {number} misplaced
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.misplaced = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat unfound.
         * @member {number} unfound
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.unfound = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat copies.
         * @member {number} copies
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.copies = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat reads.
         * @member {number} reads
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.reads = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat readBytes.
         * @member {number} readBytes
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.readBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat writes.
         * @member {number} writes
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.writes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat writeBytes.
         * @member {number} writeBytes
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.writeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat recovered.
         * @member {number} recovered
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.recovered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat recoveredBytes.
         * @member {number} recoveredBytes
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.recoveredBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat created.
         * @member {number} created
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.created = 0;

        /**
         * PgStat lastEpochClean.
         * @member {number} lastEpochClean
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.lastEpochClean = 0;

        /**
         * PgStat logSize.
         * @member {number} logSize
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.logSize = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat lastChangeMs.
         * @member {number} lastChangeMs
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.lastChangeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat lastActiveMs.
         * @member {number} lastActiveMs
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.lastActiveMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat lastCleanMs.
         * @member {number} lastCleanMs
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.lastCleanMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgStat blockedBy.
         * @member {Array.<string>} blockedBy
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.blockedBy = $util.emptyArray;

        /**
         * PgStat sameIntervalSince.
         * @member {number} sameIntervalSince
         * @memberof sepiola.PgStat
         * @instance
         */
        PgStat.prototype.sameIntervalSince = 0;

        /**
         * Encodes the specified PgStat message. Does not implicitly {@link sepiola.PgStat.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgStat
         * @static
         * @param {sepiola.PgStat.$Properties} message PgStat message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgStat.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.reportedEpoch != null && $Object.hasOwnProperty.call(message, "reportedEpoch") && message.reportedEpoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.reportedEpoch);
            if (message.reportedSeq != null && $Object.hasOwnProperty.call(message, "reportedSeq") && (typeof message.reportedSeq === "object" ? message.reportedSeq.low || message.reportedSeq.high : message.reportedSeq !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.reportedSeq);
            if (message.state != null && message.state.length)
                for (let i = 0; i < message.state.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.state[i]);
            if (message.up != null && message.up.length)
                writer.uint32(/* id 5, wireType 2 =*/42).sint32s(message.up);
            if (message.acting != null && message.acting.length)
                writer.uint32(/* id 6, wireType 2 =*/50).sint32s(message.acting);
            if (message.upPrimary != null && $Object.hasOwnProperty.call(message, "upPrimary") && message.upPrimary !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).sint32(message.upPrimary);
            if (message.actingPrimary != null && $Object.hasOwnProperty.call(message, "actingPrimary") && message.actingPrimary !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).sint32(message.actingPrimary);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.logStart != null && $Object.hasOwnProperty.call(message, "logStart"))
                $root.sepiola.Eversion.encode(message.logStart, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && (typeof message.objects === "object" ? message.objects.low || message.objects.high : message.objects !== 0))
                writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.objects);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.bytes);
            if (message.omapBytes != null && $Object.hasOwnProperty.call(message, "omapBytes") && (typeof message.omapBytes === "object" ? message.omapBytes.low || message.omapBytes.high : message.omapBytes !== 0))
                writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.omapBytes);
            if (message.degraded != null && $Object.hasOwnProperty.call(message, "degraded") && (typeof message.degraded === "object" ? message.degraded.low || message.degraded.high : message.degraded !== 0))
                writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.degraded);
            if (message.misplaced != null && $Object.hasOwnProperty.call(message, "misplaced") && (typeof message.misplaced === "object" ? message.misplaced.low || message.misplaced.high : message.misplaced !== 0))
                writer.uint32(/* id 15, wireType 0 =*/120).uint64(message.misplaced);
            if (message.unfound != null && $Object.hasOwnProperty.call(message, "unfound") && (typeof message.unfound === "object" ? message.unfound.low || message.unfound.high : message.unfound !== 0))
                writer.uint32(/* id 16, wireType 0 =*/128).uint64(message.unfound);
            if (message.copies != null && $Object.hasOwnProperty.call(message, "copies") && (typeof message.copies === "object" ? message.copies.low || message.copies.high : message.copies !== 0))
                writer.uint32(/* id 17, wireType 0 =*/136).uint64(message.copies);
            if (message.reads != null && $Object.hasOwnProperty.call(message, "reads") && (typeof message.reads === "object" ? message.reads.low || message.reads.high : message.reads !== 0))
                writer.uint32(/* id 18, wireType 0 =*/144).uint64(message.reads);
            if (message.readBytes != null && $Object.hasOwnProperty.call(message, "readBytes") && (typeof message.readBytes === "object" ? message.readBytes.low || message.readBytes.high : message.readBytes !== 0))
                writer.uint32(/* id 19, wireType 0 =*/152).uint64(message.readBytes);
            if (message.writes != null && $Object.hasOwnProperty.call(message, "writes") && (typeof message.writes === "object" ? message.writes.low || message.writes.high : message.writes !== 0))
                writer.uint32(/* id 20, wireType 0 =*/160).uint64(message.writes);
            if (message.writeBytes != null && $Object.hasOwnProperty.call(message, "writeBytes") && (typeof message.writeBytes === "object" ? message.writeBytes.low || message.writeBytes.high : message.writeBytes !== 0))
                writer.uint32(/* id 21, wireType 0 =*/168).uint64(message.writeBytes);
            if (message.recovered != null && $Object.hasOwnProperty.call(message, "recovered") && (typeof message.recovered === "object" ? message.recovered.low || message.recovered.high : message.recovered !== 0))
                writer.uint32(/* id 22, wireType 0 =*/176).uint64(message.recovered);
            if (message.recoveredBytes != null && $Object.hasOwnProperty.call(message, "recoveredBytes") && (typeof message.recoveredBytes === "object" ? message.recoveredBytes.low || message.recoveredBytes.high : message.recoveredBytes !== 0))
                writer.uint32(/* id 23, wireType 0 =*/184).uint64(message.recoveredBytes);
            if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== 0)
                writer.uint32(/* id 24, wireType 0 =*/192).uint32(message.created);
            if (message.lastEpochClean != null && $Object.hasOwnProperty.call(message, "lastEpochClean") && message.lastEpochClean !== 0)
                writer.uint32(/* id 25, wireType 0 =*/200).uint32(message.lastEpochClean);
            if (message.logSize != null && $Object.hasOwnProperty.call(message, "logSize") && (typeof message.logSize === "object" ? message.logSize.low || message.logSize.high : message.logSize !== 0))
                writer.uint32(/* id 26, wireType 0 =*/208).uint64(message.logSize);
            if (message.lastChangeMs != null && $Object.hasOwnProperty.call(message, "lastChangeMs") && (typeof message.lastChangeMs === "object" ? message.lastChangeMs.low || message.lastChangeMs.high : message.lastChangeMs !== 0))
                writer.uint32(/* id 27, wireType 0 =*/216).uint64(message.lastChangeMs);
            if (message.lastActiveMs != null && $Object.hasOwnProperty.call(message, "lastActiveMs") && (typeof message.lastActiveMs === "object" ? message.lastActiveMs.low || message.lastActiveMs.high : message.lastActiveMs !== 0))
                writer.uint32(/* id 28, wireType 0 =*/224).uint64(message.lastActiveMs);
            if (message.lastCleanMs != null && $Object.hasOwnProperty.call(message, "lastCleanMs") && (typeof message.lastCleanMs === "object" ? message.lastCleanMs.low || message.lastCleanMs.high : message.lastCleanMs !== 0))
                writer.uint32(/* id 29, wireType 0 =*/232).uint64(message.lastCleanMs);
            if (message.blockedBy != null && message.blockedBy.length)
                for (let i = 0; i < message.blockedBy.length; ++i)
                    writer.uint32(/* id 30, wireType 2 =*/242).string(message.blockedBy[i]);
            if (message.sameIntervalSince != null && $Object.hasOwnProperty.call(message, "sameIntervalSince") && message.sameIntervalSince !== 0)
                writer.uint32(/* id 31, wireType 0 =*/248).uint32(message.sameIntervalSince);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgStat message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgStat
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgStat & sepiola.PgStat.$Shape} PgStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgStat.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgStat();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.reportedEpoch = value;
                        else
                            delete message.reportedEpoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.reportedSeq = value;
                        else
                            delete message.reportedSeq;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.state && message.state.length))
                            message.state = [];
                        message.state.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType === 2) {
                            if (!(message.up && message.up.length))
                                message.up = [];
                            reader.sint32s(message.up);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.up && message.up.length))
                            message.up = [];
                        message.up.push(reader.sint32());
                        continue;
                    }
                case 6: {
                        if (wireType === 2) {
                            if (!(message.acting && message.acting.length))
                                message.acting = [];
                            reader.sint32s(message.acting);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.acting && message.acting.length))
                            message.acting = [];
                        message.acting.push(reader.sint32());
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.upPrimary = value;
                        else
                            delete message.upPrimary;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.actingPrimary = value;
                        else
                            delete message.actingPrimary;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.logStart = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.logStart);
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.omapBytes = value;
                        else
                            delete message.omapBytes;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.degraded = value;
                        else
                            delete message.degraded;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.misplaced = value;
                        else
                            delete message.misplaced;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.unfound = value;
                        else
                            delete message.unfound;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.copies = value;
                        else
                            delete message.copies;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.reads = value;
                        else
                            delete message.reads;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.readBytes = value;
                        else
                            delete message.readBytes;
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.writes = value;
                        else
                            delete message.writes;
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.writeBytes = value;
                        else
                            delete message.writeBytes;
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.recovered = value;
                        else
                            delete message.recovered;
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.recoveredBytes = value;
                        else
                            delete message.recoveredBytes;
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.created = value;
                        else
                            delete message.created;
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastEpochClean = value;
                        else
                            delete message.lastEpochClean;
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.logSize = value;
                        else
                            delete message.logSize;
                        continue;
                    }
                case 27: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastChangeMs = value;
                        else
                            delete message.lastChangeMs;
                        continue;
                    }
                case 28: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastActiveMs = value;
                        else
                            delete message.lastActiveMs;
                        continue;
                    }
                case 29: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastCleanMs = value;
                        else
                            delete message.lastCleanMs;
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        if (!(message.blockedBy && message.blockedBy.length))
                            message.blockedBy = [];
                        message.blockedBy.push(reader.stringVerify());
                        continue;
                    }
                case 31: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.sameIntervalSince = value;
                        else
                            delete message.sameIntervalSince;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgStat;
    })();

    sepiola.OsdStat = (function() {

        /**
         * Properties of an OsdStat.
         * @typedef {Object} sepiola.OsdStat.$Properties
         * @property {number|null} [osd] OsdStat osd
         * @property {number|null} [totalBytes] OsdStat totalBytes
         * @property {number|null} [usedBytes] OsdStat usedBytes
         * @property {number|null} [availBytes] OsdStat availBytes
         * @property {number|null} [dataBytes] OsdStat dataBytes
         * @property {number|null} [omapBytes] OsdStat omapBytes
         * @property {number|null} [metaBytes] OsdStat metaBytes
         * @property {number|null} [numPgs] OsdStat numPgs
         * @property {Array.<number>|null} [hbPeers] OsdStat hbPeers
         * @property {number|null} [slowOps] OsdStat slowOps
         * @property {number|null} [seq] OsdStat seq
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdStat.
         * @memberof sepiola
         * @interface IOsdStat
         * @augments sepiola.OsdStat.$Properties
         * @deprecated Use sepiola.OsdStat.$Properties instead.
         */

        /**
         * Shape of an OsdStat.
         * @typedef {sepiola.OsdStat.$Properties} sepiola.OsdStat.$Shape
         */

        /**
         * Constructs a new OsdStat.
         * @memberof sepiola
         * @classdesc Represents an OsdStat.
         * @constructor
         * @param {sepiola.OsdStat.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdStat = function (properties) {
            this.hbPeers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdStat osd.
         * @member {number} osd
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.osd = 0;

        /**
         * OsdStat totalBytes.
         * @member {number} totalBytes
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdStat usedBytes.
         * @member {number} usedBytes
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.usedBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdStat availBytes.
         * @member {number} availBytes
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.availBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdStat dataBytes.
         * @member {number} dataBytes
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.dataBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdStat omapBytes.
         * @member {number} omapBytes
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.omapBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdStat metaBytes.
         * @member {number} metaBytes
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.metaBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdStat numPgs.
         * @member {number} numPgs
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.numPgs = 0;

        /**
         * OsdStat hbPeers.
         * @member {Array.<number>} hbPeers
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.hbPeers = $util.emptyArray;

        /**
         * OsdStat slowOps.
         * @member {number} slowOps
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.slowOps = 0;

        /**
         * OsdStat seq.
         * @member {number} seq
         * @memberof sepiola.OsdStat
         * @instance
         */
        OsdStat.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified OsdStat message. Does not implicitly {@link sepiola.OsdStat.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdStat
         * @static
         * @param {sepiola.OsdStat.$Properties} message OsdStat message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdStat.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && (typeof message.totalBytes === "object" ? message.totalBytes.low || message.totalBytes.high : message.totalBytes !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.totalBytes);
            if (message.usedBytes != null && $Object.hasOwnProperty.call(message, "usedBytes") && (typeof message.usedBytes === "object" ? message.usedBytes.low || message.usedBytes.high : message.usedBytes !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.usedBytes);
            if (message.availBytes != null && $Object.hasOwnProperty.call(message, "availBytes") && (typeof message.availBytes === "object" ? message.availBytes.low || message.availBytes.high : message.availBytes !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.availBytes);
            if (message.dataBytes != null && $Object.hasOwnProperty.call(message, "dataBytes") && (typeof message.dataBytes === "object" ? message.dataBytes.low || message.dataBytes.high : message.dataBytes !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.dataBytes);
            if (message.omapBytes != null && $Object.hasOwnProperty.call(message, "omapBytes") && (typeof message.omapBytes === "object" ? message.omapBytes.low || message.omapBytes.high : message.omapBytes !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.omapBytes);
            if (message.metaBytes != null && $Object.hasOwnProperty.call(message, "metaBytes") && (typeof message.metaBytes === "object" ? message.metaBytes.low || message.metaBytes.high : message.metaBytes !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.metaBytes);
            if (message.numPgs != null && $Object.hasOwnProperty.call(message, "numPgs") && message.numPgs !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.numPgs);
            if (message.hbPeers != null && message.hbPeers.length)
                writer.uint32(/* id 9, wireType 2 =*/74).uint32s(message.hbPeers);
            if (message.slowOps != null && $Object.hasOwnProperty.call(message, "slowOps") && message.slowOps !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.slowOps);
            if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.seq);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdStat message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdStat
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdStat & sepiola.OsdStat.$Shape} OsdStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdStat.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdStat();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.totalBytes = value;
                        else
                            delete message.totalBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.usedBytes = value;
                        else
                            delete message.usedBytes;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.availBytes = value;
                        else
                            delete message.availBytes;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.dataBytes = value;
                        else
                            delete message.dataBytes;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.omapBytes = value;
                        else
                            delete message.omapBytes;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.metaBytes = value;
                        else
                            delete message.metaBytes;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.numPgs = value;
                        else
                            delete message.numPgs;
                        continue;
                    }
                case 9: {
                        if (wireType === 2) {
                            if (!(message.hbPeers && message.hbPeers.length))
                                message.hbPeers = [];
                            reader.uint32s(message.hbPeers);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.hbPeers && message.hbPeers.length))
                            message.hbPeers = [];
                        message.hbPeers.push(reader.uint32());
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.slowOps = value;
                        else
                            delete message.slowOps;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.seq = value;
                        else
                            delete message.seq;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdStat;
    })();

    sepiola.PgStats = (function() {

        /**
         * Properties of a PgStats.
         * @typedef {Object} sepiola.PgStats.$Properties
         * @property {number|null} [osd] PgStats osd
         * @property {number|null} [epoch] PgStats epoch
         * @property {Array.<sepiola.PgStat.$Properties>|null} [pgs] PgStats pgs
         * @property {sepiola.OsdStat.$Properties|null} [osdStat] PgStats osdStat
         * @property {number|null} [seq] PgStats seq
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgStats.
         * @memberof sepiola
         * @interface IPgStats
         * @augments sepiola.PgStats.$Properties
         * @deprecated Use sepiola.PgStats.$Properties instead.
         */

        /**
         * Shape of a PgStats.
         * @typedef {sepiola.PgStats.$Properties} sepiola.PgStats.$Shape
         */

        /**
         * Constructs a new PgStats.
         * @memberof sepiola
         * @classdesc Represents a PgStats.
         * @constructor
         * @param {sepiola.PgStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgStats = function (properties) {
            this.pgs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgStats osd.
         * @member {number} osd
         * @memberof sepiola.PgStats
         * @instance
         */
        PgStats.prototype.osd = 0;

        /**
         * PgStats epoch.
         * @member {number} epoch
         * @memberof sepiola.PgStats
         * @instance
         */
        PgStats.prototype.epoch = 0;

        /**
         * PgStats pgs.
         * @member {Array.<sepiola.PgStat.$Properties>} pgs
         * @memberof sepiola.PgStats
         * @instance
         */
        PgStats.prototype.pgs = $util.emptyArray;

        /**
         * PgStats osdStat.
         * @member {sepiola.OsdStat.$Properties|null|undefined} osdStat
         * @memberof sepiola.PgStats
         * @instance
         */
        PgStats.prototype.osdStat = null;

        /**
         * PgStats seq.
         * @member {number} seq
         * @memberof sepiola.PgStats
         * @instance
         */
        PgStats.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified PgStats message. Does not implicitly {@link sepiola.PgStats.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgStats
         * @static
         * @param {sepiola.PgStats.$Properties} message PgStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.osd);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.pgs != null && message.pgs.length)
                for (let i = 0; i < message.pgs.length; ++i)
                    $root.sepiola.PgStat.encode(message.pgs[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.osdStat != null && $Object.hasOwnProperty.call(message, "osdStat"))
                $root.sepiola.OsdStat.encode(message.osdStat, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.seq);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgStats message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgStats & sepiola.PgStats.$Shape} PgStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pgs && message.pgs.length))
                            message.pgs = [];
                        message.pgs.push($root.sepiola.PgStat.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.osdStat = $root.sepiola.OsdStat.decode(reader, reader.size(), $undefined, _depth + 1, message.osdStat);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.seq = value;
                        else
                            delete message.seq;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgStats;
    })();

    sepiola.PgStatsAck = (function() {

        /**
         * Properties of a PgStatsAck.
         * @typedef {Object} sepiola.PgStatsAck.$Properties
         * @property {number|null} [seq] PgStatsAck seq
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgStatsAck.
         * @memberof sepiola
         * @interface IPgStatsAck
         * @augments sepiola.PgStatsAck.$Properties
         * @deprecated Use sepiola.PgStatsAck.$Properties instead.
         */

        /**
         * Shape of a PgStatsAck.
         * @typedef {sepiola.PgStatsAck.$Properties} sepiola.PgStatsAck.$Shape
         */

        /**
         * Constructs a new PgStatsAck.
         * @memberof sepiola
         * @classdesc Represents a PgStatsAck.
         * @constructor
         * @param {sepiola.PgStatsAck.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgStatsAck = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgStatsAck seq.
         * @member {number} seq
         * @memberof sepiola.PgStatsAck
         * @instance
         */
        PgStatsAck.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified PgStatsAck message. Does not implicitly {@link sepiola.PgStatsAck.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgStatsAck
         * @static
         * @param {sepiola.PgStatsAck.$Properties} message PgStatsAck message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgStatsAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgStatsAck message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgStatsAck
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgStatsAck & sepiola.PgStatsAck.$Shape} PgStatsAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgStatsAck.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgStatsAck();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.seq = value;
                        else
                            delete message.seq;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgStatsAck;
    })();

    sepiola.LogEntry = (function() {

        /**
         * Properties of a LogEntry.
         * @typedef {Object} sepiola.LogEntry.$Properties
         * @property {string|null} [who] LogEntry who
         * @property {number|null} [stampMs] LogEntry stampMs
         * @property {number|null} [seq] LogEntry seq
         * @property {string|null} [level] LogEntry level
         * @property {string|null} [channel] LogEntry channel
         * @property {string|null} [text] LogEntry text
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LogEntry.
         * @memberof sepiola
         * @interface ILogEntry
         * @augments sepiola.LogEntry.$Properties
         * @deprecated Use sepiola.LogEntry.$Properties instead.
         */

        /**
         * Shape of a LogEntry.
         * @typedef {sepiola.LogEntry.$Properties} sepiola.LogEntry.$Shape
         */

        /**
         * Constructs a new LogEntry.
         * @memberof sepiola
         * @classdesc Represents a LogEntry.
         * @constructor
         * @param {sepiola.LogEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LogEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LogEntry who.
         * @member {string} who
         * @memberof sepiola.LogEntry
         * @instance
         */
        LogEntry.prototype.who = "";

        /**
         * LogEntry stampMs.
         * @member {number} stampMs
         * @memberof sepiola.LogEntry
         * @instance
         */
        LogEntry.prototype.stampMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LogEntry seq.
         * @member {number} seq
         * @memberof sepiola.LogEntry
         * @instance
         */
        LogEntry.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LogEntry level.
         * @member {string} level
         * @memberof sepiola.LogEntry
         * @instance
         */
        LogEntry.prototype.level = "";

        /**
         * LogEntry channel.
         * @member {string} channel
         * @memberof sepiola.LogEntry
         * @instance
         */
        LogEntry.prototype.channel = "";

        /**
         * LogEntry text.
         * @member {string} text
         * @memberof sepiola.LogEntry
         * @instance
         */
        LogEntry.prototype.text = "";

        /**
         * Encodes the specified LogEntry message. Does not implicitly {@link sepiola.LogEntry.verify|verify} messages.
         * @function encode
         * @memberof sepiola.LogEntry
         * @static
         * @param {sepiola.LogEntry.$Properties} message LogEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LogEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.who);
            if (message.stampMs != null && $Object.hasOwnProperty.call(message, "stampMs") && (typeof message.stampMs === "object" ? message.stampMs.low || message.stampMs.high : message.stampMs !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.stampMs);
            if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
            if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.level);
            if (message.channel != null && $Object.hasOwnProperty.call(message, "channel") && message.channel !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.channel);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.text);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LogEntry message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.LogEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.LogEntry & sepiola.LogEntry.$Shape} LogEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LogEntry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.LogEntry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.stampMs = value;
                        else
                            delete message.stampMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.seq = value;
                        else
                            delete message.seq;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.level = value;
                        else
                            delete message.level;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.channel = value;
                        else
                            delete message.channel;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LogEntry;
    })();

    sepiola.ClusterLog = (function() {

        /**
         * Properties of a ClusterLog.
         * @typedef {Object} sepiola.ClusterLog.$Properties
         * @property {Array.<sepiola.LogEntry.$Properties>|null} [entries] ClusterLog entries
         * @property {number|null} [lastSeq] ClusterLog lastSeq
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ClusterLog.
         * @memberof sepiola
         * @interface IClusterLog
         * @augments sepiola.ClusterLog.$Properties
         * @deprecated Use sepiola.ClusterLog.$Properties instead.
         */

        /**
         * Shape of a ClusterLog.
         * @typedef {sepiola.ClusterLog.$Properties} sepiola.ClusterLog.$Shape
         */

        /**
         * Constructs a new ClusterLog.
         * @memberof sepiola
         * @classdesc Represents a ClusterLog.
         * @constructor
         * @param {sepiola.ClusterLog.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ClusterLog = function (properties) {
            this.entries = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ClusterLog entries.
         * @member {Array.<sepiola.LogEntry.$Properties>} entries
         * @memberof sepiola.ClusterLog
         * @instance
         */
        ClusterLog.prototype.entries = $util.emptyArray;

        /**
         * ClusterLog lastSeq.
         * @member {number} lastSeq
         * @memberof sepiola.ClusterLog
         * @instance
         */
        ClusterLog.prototype.lastSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ClusterLog message. Does not implicitly {@link sepiola.ClusterLog.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ClusterLog
         * @static
         * @param {sepiola.ClusterLog.$Properties} message ClusterLog message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ClusterLog.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.entries != null && message.entries.length)
                for (let i = 0; i < message.entries.length; ++i)
                    $root.sepiola.LogEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.lastSeq != null && $Object.hasOwnProperty.call(message, "lastSeq") && (typeof message.lastSeq === "object" ? message.lastSeq.low || message.lastSeq.high : message.lastSeq !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.lastSeq);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ClusterLog message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ClusterLog
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ClusterLog & sepiola.ClusterLog.$Shape} ClusterLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ClusterLog.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ClusterLog();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entries && message.entries.length))
                            message.entries = [];
                        message.entries.push($root.sepiola.LogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastSeq = value;
                        else
                            delete message.lastSeq;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ClusterLog;
    })();

    sepiola.ClusterLogAck = (function() {

        /**
         * Properties of a ClusterLogAck.
         * @typedef {Object} sepiola.ClusterLogAck.$Properties
         * @property {number|null} [lastSeq] ClusterLogAck lastSeq
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ClusterLogAck.
         * @memberof sepiola
         * @interface IClusterLogAck
         * @augments sepiola.ClusterLogAck.$Properties
         * @deprecated Use sepiola.ClusterLogAck.$Properties instead.
         */

        /**
         * Shape of a ClusterLogAck.
         * @typedef {sepiola.ClusterLogAck.$Properties} sepiola.ClusterLogAck.$Shape
         */

        /**
         * Constructs a new ClusterLogAck.
         * @memberof sepiola
         * @classdesc Represents a ClusterLogAck.
         * @constructor
         * @param {sepiola.ClusterLogAck.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ClusterLogAck = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ClusterLogAck lastSeq.
         * @member {number} lastSeq
         * @memberof sepiola.ClusterLogAck
         * @instance
         */
        ClusterLogAck.prototype.lastSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ClusterLogAck message. Does not implicitly {@link sepiola.ClusterLogAck.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ClusterLogAck
         * @static
         * @param {sepiola.ClusterLogAck.$Properties} message ClusterLogAck message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ClusterLogAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.lastSeq != null && $Object.hasOwnProperty.call(message, "lastSeq") && (typeof message.lastSeq === "object" ? message.lastSeq.low || message.lastSeq.high : message.lastSeq !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.lastSeq);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ClusterLogAck message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ClusterLogAck
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ClusterLogAck & sepiola.ClusterLogAck.$Shape} ClusterLogAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ClusterLogAck.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ClusterLogAck();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastSeq = value;
                        else
                            delete message.lastSeq;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ClusterLogAck;
    })();

    sepiola.Addr = (function() {

        /**
         * Properties of an Addr.
         * @typedef {Object} sepiola.Addr.$Properties
         * @property {string|null} [host] Addr host
         * @property {number|null} [port] Addr port
         * @property {number|null} [nonce] Addr nonce
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Addr.
         * @memberof sepiola
         * @interface IAddr
         * @augments sepiola.Addr.$Properties
         * @deprecated Use sepiola.Addr.$Properties instead.
         */

        /**
         * Shape of an Addr.
         * @typedef {sepiola.Addr.$Properties} sepiola.Addr.$Shape
         */

        /**
         * Constructs a new Addr.
         * @memberof sepiola
         * @classdesc Represents an Addr.
         * @constructor
         * @param {sepiola.Addr.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Addr = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Addr host.
         * @member {string} host
         * @memberof sepiola.Addr
         * @instance
         */
        Addr.prototype.host = "";

        /**
         * Addr port.
         * @member {number} port
         * @memberof sepiola.Addr
         * @instance
         */
        Addr.prototype.port = 0;

        /**
         * Addr nonce.
         * @member {number} nonce
         * @memberof sepiola.Addr
         * @instance
         */
        Addr.prototype.nonce = 0;

        /**
         * Encodes the specified Addr message. Does not implicitly {@link sepiola.Addr.verify|verify} messages.
         * @function encode
         * @memberof sepiola.Addr
         * @static
         * @param {sepiola.Addr.$Properties} message Addr message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Addr.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
            if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
            if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.nonce);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Addr message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.Addr
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.Addr & sepiola.Addr.$Shape} Addr
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Addr.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.Addr();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.host = value;
                        else
                            delete message.host;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.port = value;
                        else
                            delete message.port;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.nonce = value;
                        else
                            delete message.nonce;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Addr;
    })();

    sepiola.PgId = (function() {

        /**
         * Properties of a PgId.
         * @typedef {Object} sepiola.PgId.$Properties
         * @property {number|null} [pool] PgId pool
         * @property {number|null} [seed] PgId seed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgId.
         * @memberof sepiola
         * @interface IPgId
         * @augments sepiola.PgId.$Properties
         * @deprecated Use sepiola.PgId.$Properties instead.
         */

        /**
         * Shape of a PgId.
         * @typedef {sepiola.PgId.$Properties} sepiola.PgId.$Shape
         */

        /**
         * Constructs a new PgId.
         * @memberof sepiola
         * @classdesc Represents a PgId.
         * @constructor
         * @param {sepiola.PgId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgId pool.
         * @member {number} pool
         * @memberof sepiola.PgId
         * @instance
         */
        PgId.prototype.pool = 0;

        /**
         * PgId seed.
         * @member {number} seed
         * @memberof sepiola.PgId
         * @instance
         */
        PgId.prototype.seed = 0;

        /**
         * Encodes the specified PgId message. Does not implicitly {@link sepiola.PgId.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgId
         * @static
         * @param {sepiola.PgId.$Properties} message PgId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pool != null && $Object.hasOwnProperty.call(message, "pool") && message.pool !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pool);
            if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.seed);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgId message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgId & sepiola.PgId.$Shape} PgId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgId.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgId();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pool = value;
                        else
                            delete message.pool;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.seed = value;
                        else
                            delete message.seed;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgId;
    })();

    sepiola.Eversion = (function() {

        /**
         * Properties of an Eversion.
         * @typedef {Object} sepiola.Eversion.$Properties
         * @property {number|null} [epoch] Eversion epoch
         * @property {number|null} [version] Eversion version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Eversion.
         * @memberof sepiola
         * @interface IEversion
         * @augments sepiola.Eversion.$Properties
         * @deprecated Use sepiola.Eversion.$Properties instead.
         */

        /**
         * Shape of an Eversion.
         * @typedef {sepiola.Eversion.$Properties} sepiola.Eversion.$Shape
         */

        /**
         * Constructs a new Eversion.
         * @memberof sepiola
         * @classdesc Represents an Eversion.
         * @constructor
         * @param {sepiola.Eversion.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Eversion = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Eversion epoch.
         * @member {number} epoch
         * @memberof sepiola.Eversion
         * @instance
         */
        Eversion.prototype.epoch = 0;

        /**
         * Eversion version.
         * @member {number} version
         * @memberof sepiola.Eversion
         * @instance
         */
        Eversion.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified Eversion message. Does not implicitly {@link sepiola.Eversion.verify|verify} messages.
         * @function encode
         * @memberof sepiola.Eversion
         * @static
         * @param {sepiola.Eversion.$Properties} message Eversion message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Eversion.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Eversion message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.Eversion
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.Eversion & sepiola.Eversion.$Shape} Eversion
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Eversion.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.Eversion();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Eversion;
    })();

    sepiola.ReqId = (function() {

        /**
         * Properties of a ReqId.
         * @typedef {Object} sepiola.ReqId.$Properties
         * @property {string|null} [client] ReqId client
         * @property {number|null} [incarnation] ReqId incarnation
         * @property {number|null} [tid] ReqId tid
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReqId.
         * @memberof sepiola
         * @interface IReqId
         * @augments sepiola.ReqId.$Properties
         * @deprecated Use sepiola.ReqId.$Properties instead.
         */

        /**
         * Shape of a ReqId.
         * @typedef {sepiola.ReqId.$Properties} sepiola.ReqId.$Shape
         */

        /**
         * Constructs a new ReqId.
         * @memberof sepiola
         * @classdesc Represents a ReqId.
         * @constructor
         * @param {sepiola.ReqId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReqId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReqId client.
         * @member {string} client
         * @memberof sepiola.ReqId
         * @instance
         */
        ReqId.prototype.client = "";

        /**
         * ReqId incarnation.
         * @member {number} incarnation
         * @memberof sepiola.ReqId
         * @instance
         */
        ReqId.prototype.incarnation = 0;

        /**
         * ReqId tid.
         * @member {number} tid
         * @memberof sepiola.ReqId
         * @instance
         */
        ReqId.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ReqId message. Does not implicitly {@link sepiola.ReqId.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ReqId
         * @static
         * @param {sepiola.ReqId.$Properties} message ReqId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReqId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.client != null && $Object.hasOwnProperty.call(message, "client") && message.client !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.client);
            if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && message.incarnation !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.incarnation);
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.tid);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReqId message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ReqId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ReqId & sepiola.ReqId.$Shape} ReqId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReqId.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ReqId();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.client = value;
                        else
                            delete message.client;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.incarnation = value;
                        else
                            delete message.incarnation;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.tid = value;
                        else
                            delete message.tid;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ReqId;
    })();

    sepiola.ObjectId = (function() {

        /**
         * Properties of an ObjectId.
         * @typedef {Object} sepiola.ObjectId.$Properties
         * @property {string|null} [name] ObjectId name
         * @property {string|null} [namespace] ObjectId namespace
         * @property {number|null} [hash] ObjectId hash
         * @property {number|null} [snap] ObjectId snap
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectId.
         * @memberof sepiola
         * @interface IObjectId
         * @augments sepiola.ObjectId.$Properties
         * @deprecated Use sepiola.ObjectId.$Properties instead.
         */

        /**
         * Shape of an ObjectId.
         * @typedef {sepiola.ObjectId.$Properties} sepiola.ObjectId.$Shape
         */

        /**
         * Constructs a new ObjectId.
         * @memberof sepiola
         * @classdesc Represents an ObjectId.
         * @constructor
         * @param {sepiola.ObjectId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectId name.
         * @member {string} name
         * @memberof sepiola.ObjectId
         * @instance
         */
        ObjectId.prototype.name = "";

        /**
         * ObjectId namespace.
         * @member {string} namespace
         * @memberof sepiola.ObjectId
         * @instance
         */
        ObjectId.prototype.namespace = "";

        /**
         * ObjectId hash.
         * @member {number} hash
         * @memberof sepiola.ObjectId
         * @instance
         */
        ObjectId.prototype.hash = 0;

        /**
         * ObjectId snap.
         * @member {number} snap
         * @memberof sepiola.ObjectId
         * @instance
         */
        ObjectId.prototype.snap = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ObjectId message. Does not implicitly {@link sepiola.ObjectId.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ObjectId
         * @static
         * @param {sepiola.ObjectId.$Properties} message ObjectId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.namespace);
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.hash);
            if (message.snap != null && $Object.hasOwnProperty.call(message, "snap") && (typeof message.snap === "object" ? message.snap.low || message.snap.high : message.snap !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.snap);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectId message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ObjectId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ObjectId & sepiola.ObjectId.$Shape} ObjectId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectId.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.ObjectId();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.namespace = value;
                        else
                            delete message.namespace;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.snap = value;
                        else
                            delete message.snap;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ObjectId;
    })();

    sepiola.KeyValue = (function() {

        /**
         * Properties of a KeyValue.
         * @typedef {Object} sepiola.KeyValue.$Properties
         * @property {string|null} [key] KeyValue key
         * @property {Uint8Array|null} [value] KeyValue value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a KeyValue.
         * @memberof sepiola
         * @interface IKeyValue
         * @augments sepiola.KeyValue.$Properties
         * @deprecated Use sepiola.KeyValue.$Properties instead.
         */

        /**
         * Shape of a KeyValue.
         * @typedef {sepiola.KeyValue.$Properties} sepiola.KeyValue.$Shape
         */

        /**
         * Constructs a new KeyValue.
         * @memberof sepiola
         * @classdesc Represents a KeyValue.
         * @constructor
         * @param {sepiola.KeyValue.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const KeyValue = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * KeyValue key.
         * @member {string} key
         * @memberof sepiola.KeyValue
         * @instance
         */
        KeyValue.prototype.key = "";

        /**
         * KeyValue value.
         * @member {Uint8Array} value
         * @memberof sepiola.KeyValue
         * @instance
         */
        KeyValue.prototype.value = $util.newBuffer([]);

        /**
         * Encodes the specified KeyValue message. Does not implicitly {@link sepiola.KeyValue.verify|verify} messages.
         * @function encode
         * @memberof sepiola.KeyValue
         * @static
         * @param {sepiola.KeyValue.$Properties} message KeyValue message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        KeyValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a KeyValue message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.KeyValue
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.KeyValue & sepiola.KeyValue.$Shape} KeyValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        KeyValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.KeyValue();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return KeyValue;
    })();

    sepiola.MonInfo = (function() {

        /**
         * Properties of a MonInfo.
         * @typedef {Object} sepiola.MonInfo.$Properties
         * @property {string|null} [name] MonInfo name
         * @property {sepiola.Addr.$Properties|null} [addr] MonInfo addr
         * @property {sepiola.Addr.$Properties|null} [grpcAddr] MonInfo grpcAddr
         * @property {number|null} [rank] MonInfo rank
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonInfo.
         * @memberof sepiola
         * @interface IMonInfo
         * @augments sepiola.MonInfo.$Properties
         * @deprecated Use sepiola.MonInfo.$Properties instead.
         */

        /**
         * Shape of a MonInfo.
         * @typedef {sepiola.MonInfo.$Properties} sepiola.MonInfo.$Shape
         */

        /**
         * Constructs a new MonInfo.
         * @memberof sepiola
         * @classdesc Represents a MonInfo.
         * @constructor
         * @param {sepiola.MonInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonInfo name.
         * @member {string} name
         * @memberof sepiola.MonInfo
         * @instance
         */
        MonInfo.prototype.name = "";

        /**
         * MonInfo addr.
         * @member {sepiola.Addr.$Properties|null|undefined} addr
         * @memberof sepiola.MonInfo
         * @instance
         */
        MonInfo.prototype.addr = null;

        /**
         * MonInfo grpcAddr.
         * @member {sepiola.Addr.$Properties|null|undefined} grpcAddr
         * @memberof sepiola.MonInfo
         * @instance
         */
        MonInfo.prototype.grpcAddr = null;

        /**
         * MonInfo rank.
         * @member {number} rank
         * @memberof sepiola.MonInfo
         * @instance
         */
        MonInfo.prototype.rank = 0;

        /**
         * Encodes the specified MonInfo message. Does not implicitly {@link sepiola.MonInfo.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonInfo
         * @static
         * @param {sepiola.MonInfo.$Properties} message MonInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                $root.sepiola.Addr.encode(message.addr, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.grpcAddr != null && $Object.hasOwnProperty.call(message, "grpcAddr"))
                $root.sepiola.Addr.encode(message.grpcAddr, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank") && message.rank !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.rank);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonInfo message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonInfo & sepiola.MonInfo.$Shape} MonInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.addr = $root.sepiola.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.addr);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.grpcAddr = $root.sepiola.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.grpcAddr);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.rank = value;
                        else
                            delete message.rank;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonInfo;
    })();

    sepiola.MonMap = (function() {

        /**
         * Properties of a MonMap.
         * @typedef {Object} sepiola.MonMap.$Properties
         * @property {string|null} [fsid] MonMap fsid
         * @property {number|null} [epoch] MonMap epoch
         * @property {number|null} [modifiedMs] MonMap modifiedMs
         * @property {Array.<sepiola.MonInfo.$Properties>|null} [mons] MonMap mons
         * @property {number|null} [createdMs] MonMap createdMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonMap.
         * @memberof sepiola
         * @interface IMonMap
         * @augments sepiola.MonMap.$Properties
         * @deprecated Use sepiola.MonMap.$Properties instead.
         */

        /**
         * Shape of a MonMap.
         * @typedef {sepiola.MonMap.$Properties} sepiola.MonMap.$Shape
         */

        /**
         * Constructs a new MonMap.
         * @memberof sepiola
         * @classdesc Represents a MonMap.
         * @constructor
         * @param {sepiola.MonMap.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonMap = function (properties) {
            this.mons = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonMap fsid.
         * @member {string} fsid
         * @memberof sepiola.MonMap
         * @instance
         */
        MonMap.prototype.fsid = "";

        /**
         * MonMap epoch.
         * @member {number} epoch
         * @memberof sepiola.MonMap
         * @instance
         */
        MonMap.prototype.epoch = 0;

        /**
         * MonMap modifiedMs.
         * @member {number} modifiedMs
         * @memberof sepiola.MonMap
         * @instance
         */
        MonMap.prototype.modifiedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonMap mons.
         * @member {Array.<sepiola.MonInfo.$Properties>} mons
         * @memberof sepiola.MonMap
         * @instance
         */
        MonMap.prototype.mons = $util.emptyArray;

        /**
         * MonMap createdMs.
         * @member {number} createdMs
         * @memberof sepiola.MonMap
         * @instance
         */
        MonMap.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified MonMap message. Does not implicitly {@link sepiola.MonMap.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonMap
         * @static
         * @param {sepiola.MonMap.$Properties} message MonMap message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonMap.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fsid != null && $Object.hasOwnProperty.call(message, "fsid") && message.fsid !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.fsid);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.modifiedMs != null && $Object.hasOwnProperty.call(message, "modifiedMs") && (typeof message.modifiedMs === "object" ? message.modifiedMs.low || message.modifiedMs.high : message.modifiedMs !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.modifiedMs);
            if (message.mons != null && message.mons.length)
                for (let i = 0; i < message.mons.length; ++i)
                    $root.sepiola.MonInfo.encode(message.mons[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.createdMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonMap message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonMap
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonMap & sepiola.MonMap.$Shape} MonMap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonMap.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.MonMap();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fsid = value;
                        else
                            delete message.fsid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.modifiedMs = value;
                        else
                            delete message.modifiedMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.mons && message.mons.length))
                            message.mons = [];
                        message.mons.push($root.sepiola.MonInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.createdMs = value;
                        else
                            delete message.createdMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MonMap;
    })();

    sepiola.PoolInfo = (function() {

        /**
         * Properties of a PoolInfo.
         * @typedef {Object} sepiola.PoolInfo.$Properties
         * @property {number|null} [id] PoolInfo id
         * @property {string|null} [name] PoolInfo name
         * @property {number|null} [type] PoolInfo type
         * @property {number|null} [size] PoolInfo size
         * @property {number|null} [minSize] PoolInfo minSize
         * @property {number|null} [crushRule] PoolInfo crushRule
         * @property {number|null} [pgNum] PoolInfo pgNum
         * @property {number|null} [pgpNum] PoolInfo pgpNum
         * @property {number|null} [flags] PoolInfo flags
         * @property {number|null} [lastChange] PoolInfo lastChange
         * @property {number|null} [createdEpoch] PoolInfo createdEpoch
         * @property {Object.<string,string>|null} [application] PoolInfo application
         * @property {number|null} [quotaMaxBytes] PoolInfo quotaMaxBytes
         * @property {number|null} [quotaMaxObjects] PoolInfo quotaMaxObjects
         * @property {string|null} [erasureProfile] PoolInfo erasureProfile
         * @property {number|null} [stripeWidth] PoolInfo stripeWidth
         * @property {number|null} [createdMs] PoolInfo createdMs
         * @property {Object.<string,string>|null} [options] PoolInfo options
         * @property {number|null} [snapSeq] PoolInfo snapSeq
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PoolInfo.
         * @memberof sepiola
         * @interface IPoolInfo
         * @augments sepiola.PoolInfo.$Properties
         * @deprecated Use sepiola.PoolInfo.$Properties instead.
         */

        /**
         * Shape of a PoolInfo.
         * @typedef {sepiola.PoolInfo.$Properties} sepiola.PoolInfo.$Shape
         */

        /**
         * Constructs a new PoolInfo.
         * @memberof sepiola
         * @classdesc Represents a PoolInfo.
         * @constructor
         * @param {sepiola.PoolInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PoolInfo = function (properties) {
            this.application = {};
            this.options = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PoolInfo id.
         * @member {number} id
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.id = 0;

        /**
         * PoolInfo name.
         * @member {string} name
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.name = "";

        /**
         * PoolInfo type.
         * @member {number} type
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.type = 0;

        /**
         * PoolInfo size.
         * @member {number} size
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.size = 0;

        /**
         * PoolInfo minSize.
         * @member {number} minSize
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.minSize = 0;

        /**
         * PoolInfo crushRule.
         * @member {number} crushRule
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.crushRule = 0;

        /**
         * PoolInfo pgNum.
         * @member {number} pgNum
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.pgNum = 0;

        /**
         * PoolInfo pgpNum.
         * @member {number} pgpNum
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.pgpNum = 0;

        /**
         * PoolInfo flags.
         * @member {number} flags
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.flags = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PoolInfo lastChange.
         * @member {number} lastChange
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.lastChange = 0;

        /**
         * PoolInfo createdEpoch.
         * @member {number} createdEpoch
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.createdEpoch = 0;

        /**
         * PoolInfo application.
         * @member {Object.<string,string>} application
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.application = $util.emptyObject;

        /**
         * PoolInfo quotaMaxBytes.
         * @member {number} quotaMaxBytes
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.quotaMaxBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PoolInfo quotaMaxObjects.
         * @member {number} quotaMaxObjects
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.quotaMaxObjects = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PoolInfo erasureProfile.
         * @member {string} erasureProfile
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.erasureProfile = "";

        /**
         * PoolInfo stripeWidth.
         * @member {number} stripeWidth
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.stripeWidth = 0;

        /**
         * PoolInfo createdMs.
         * @member {number} createdMs
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PoolInfo options.
         * @member {Object.<string,string>} options
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.options = $util.emptyObject;

        /**
         * PoolInfo snapSeq.
         * @member {number} snapSeq
         * @memberof sepiola.PoolInfo
         * @instance
         */
        PoolInfo.prototype.snapSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified PoolInfo message. Does not implicitly {@link sepiola.PoolInfo.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PoolInfo
         * @static
         * @param {sepiola.PoolInfo.$Properties} message PoolInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PoolInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.type);
            if (message.size != null && $Object.hasOwnProperty.call(message, "size") && message.size !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.size);
            if (message.minSize != null && $Object.hasOwnProperty.call(message, "minSize") && message.minSize !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.minSize);
            if (message.crushRule != null && $Object.hasOwnProperty.call(message, "crushRule") && message.crushRule !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.crushRule);
            if (message.pgNum != null && $Object.hasOwnProperty.call(message, "pgNum") && message.pgNum !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.pgNum);
            if (message.pgpNum != null && $Object.hasOwnProperty.call(message, "pgpNum") && message.pgpNum !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.pgpNum);
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && (typeof message.flags === "object" ? message.flags.low || message.flags.high : message.flags !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.flags);
            if (message.lastChange != null && $Object.hasOwnProperty.call(message, "lastChange") && message.lastChange !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.lastChange);
            if (message.createdEpoch != null && $Object.hasOwnProperty.call(message, "createdEpoch") && message.createdEpoch !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.createdEpoch);
            if (message.application != null && $Object.hasOwnProperty.call(message, "application"))
                for (let keys = $Object.keys(message.application), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 12, wireType 2 =*/98).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.application[keys[i]]).ldelim();
            if (message.quotaMaxBytes != null && $Object.hasOwnProperty.call(message, "quotaMaxBytes") && (typeof message.quotaMaxBytes === "object" ? message.quotaMaxBytes.low || message.quotaMaxBytes.high : message.quotaMaxBytes !== 0))
                writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.quotaMaxBytes);
            if (message.quotaMaxObjects != null && $Object.hasOwnProperty.call(message, "quotaMaxObjects") && (typeof message.quotaMaxObjects === "object" ? message.quotaMaxObjects.low || message.quotaMaxObjects.high : message.quotaMaxObjects !== 0))
                writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.quotaMaxObjects);
            if (message.erasureProfile != null && $Object.hasOwnProperty.call(message, "erasureProfile") && message.erasureProfile !== "")
                writer.uint32(/* id 15, wireType 2 =*/122).string(message.erasureProfile);
            if (message.stripeWidth != null && $Object.hasOwnProperty.call(message, "stripeWidth") && message.stripeWidth !== 0)
                writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.stripeWidth);
            if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                writer.uint32(/* id 17, wireType 0 =*/136).uint64(message.createdMs);
            if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                for (let keys = $Object.keys(message.options), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 18, wireType 2 =*/146).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.options[keys[i]]).ldelim();
            if (message.snapSeq != null && $Object.hasOwnProperty.call(message, "snapSeq") && (typeof message.snapSeq === "object" ? message.snapSeq.low || message.snapSeq.high : message.snapSeq !== 0))
                writer.uint32(/* id 19, wireType 0 =*/152).uint64(message.snapSeq);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PoolInfo message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PoolInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PoolInfo & sepiola.PoolInfo.$Shape} PoolInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PoolInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PoolInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.size = value;
                        else
                            delete message.size;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.minSize = value;
                        else
                            delete message.minSize;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.crushRule = value;
                        else
                            delete message.crushRule;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pgNum = value;
                        else
                            delete message.pgNum;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pgpNum = value;
                        else
                            delete message.pgpNum;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastChange = value;
                        else
                            delete message.lastChange;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.createdEpoch = value;
                        else
                            delete message.createdEpoch;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (message.application === $util.emptyObject)
                            message.application = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.application, key);
                        message.application[key] = value;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.quotaMaxBytes = value;
                        else
                            delete message.quotaMaxBytes;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.quotaMaxObjects = value;
                        else
                            delete message.quotaMaxObjects;
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.erasureProfile = value;
                        else
                            delete message.erasureProfile;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.stripeWidth = value;
                        else
                            delete message.stripeWidth;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.createdMs = value;
                        else
                            delete message.createdMs;
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if (message.options === $util.emptyObject)
                            message.options = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.options, key);
                        message.options[key] = value;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.snapSeq = value;
                        else
                            delete message.snapSeq;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PoolInfo;
    })();

    sepiola.OsdInfo = (function() {

        /**
         * Properties of an OsdInfo.
         * @typedef {Object} sepiola.OsdInfo.$Properties
         * @property {number|null} [id] OsdInfo id
         * @property {boolean|null} [exists] OsdInfo exists
         * @property {boolean|null} [up] OsdInfo up
         * @property {number|null} [weight] OsdInfo weight
         * @property {number|null} [primaryAffinity] OsdInfo primaryAffinity
         * @property {sepiola.Addr.$Properties|null} [addr] OsdInfo addr
         * @property {sepiola.Addr.$Properties|null} [hbAddr] OsdInfo hbAddr
         * @property {string|null} [uuid] OsdInfo uuid
         * @property {number|null} [upFrom] OsdInfo upFrom
         * @property {number|null} [upThru] OsdInfo upThru
         * @property {number|null} [downAt] OsdInfo downAt
         * @property {number|null} [lastCleanBegin] OsdInfo lastCleanBegin
         * @property {number|null} [lastCleanEnd] OsdInfo lastCleanEnd
         * @property {number|null} [lostAt] OsdInfo lostAt
         * @property {number|null} [deadEpoch] OsdInfo deadEpoch
         * @property {number|null} [downStampMs] OsdInfo downStampMs
         * @property {boolean|null} [autoOut] OsdInfo autoOut
         * @property {number|null} [oldWeight] OsdInfo oldWeight
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdInfo.
         * @memberof sepiola
         * @interface IOsdInfo
         * @augments sepiola.OsdInfo.$Properties
         * @deprecated Use sepiola.OsdInfo.$Properties instead.
         */

        /**
         * Shape of an OsdInfo.
         * @typedef {sepiola.OsdInfo.$Properties} sepiola.OsdInfo.$Shape
         */

        /**
         * Constructs a new OsdInfo.
         * @memberof sepiola
         * @classdesc Represents an OsdInfo.
         * @constructor
         * @param {sepiola.OsdInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdInfo id.
         * @member {number} id
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.id = 0;

        /**
         * OsdInfo exists.
         * @member {boolean} exists
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.exists = false;

        /**
         * OsdInfo up.
         * @member {boolean} up
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.up = false;

        /**
         * OsdInfo weight.
         * @member {number} weight
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.weight = 0;

        /**
         * OsdInfo primaryAffinity.
         * @member {number} primaryAffinity
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.primaryAffinity = 0;

        /**
         * OsdInfo addr.
         * @member {sepiola.Addr.$Properties|null|undefined} addr
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.addr = null;

        /**
         * OsdInfo hbAddr.
         * @member {sepiola.Addr.$Properties|null|undefined} hbAddr
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.hbAddr = null;

        /**
         * OsdInfo uuid.
         * @member {string} uuid
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.uuid = "";

        /**
         * OsdInfo upFrom.
         * @member {number} upFrom
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.upFrom = 0;

        /**
         * OsdInfo upThru.
         * @member {number} upThru
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.upThru = 0;

        /**
         * OsdInfo downAt.
         * @member {number} downAt
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.downAt = 0;

        /**
         * OsdInfo lastCleanBegin.
         * @member {number} lastCleanBegin
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.lastCleanBegin = 0;

        /**
         * OsdInfo lastCleanEnd.
         * @member {number} lastCleanEnd
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.lastCleanEnd = 0;

        /**
         * OsdInfo lostAt.
         * @member {number} lostAt
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.lostAt = 0;

        /**
         * OsdInfo deadEpoch.
         * @member {number} deadEpoch
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.deadEpoch = 0;

        /**
         * OsdInfo downStampMs.
         * @member {number} downStampMs
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.downStampMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdInfo autoOut.
         * @member {boolean} autoOut
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.autoOut = false;

        /**
         * OsdInfo oldWeight.
         * @member {number} oldWeight
         * @memberof sepiola.OsdInfo
         * @instance
         */
        OsdInfo.prototype.oldWeight = 0;

        /**
         * Encodes the specified OsdInfo message. Does not implicitly {@link sepiola.OsdInfo.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdInfo
         * @static
         * @param {sepiola.OsdInfo.$Properties} message OsdInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
            if (message.exists != null && $Object.hasOwnProperty.call(message, "exists") && message.exists !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.exists);
            if (message.up != null && $Object.hasOwnProperty.call(message, "up") && message.up !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.up);
            if (message.weight != null && $Object.hasOwnProperty.call(message, "weight") && message.weight !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.weight);
            if (message.primaryAffinity != null && $Object.hasOwnProperty.call(message, "primaryAffinity") && message.primaryAffinity !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.primaryAffinity);
            if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                $root.sepiola.Addr.encode(message.addr, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.hbAddr != null && $Object.hasOwnProperty.call(message, "hbAddr"))
                $root.sepiola.Addr.encode(message.hbAddr, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.uuid);
            if (message.upFrom != null && $Object.hasOwnProperty.call(message, "upFrom") && message.upFrom !== 0)
                writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.upFrom);
            if (message.upThru != null && $Object.hasOwnProperty.call(message, "upThru") && message.upThru !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.upThru);
            if (message.downAt != null && $Object.hasOwnProperty.call(message, "downAt") && message.downAt !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.downAt);
            if (message.lastCleanBegin != null && $Object.hasOwnProperty.call(message, "lastCleanBegin") && message.lastCleanBegin !== 0)
                writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.lastCleanBegin);
            if (message.lastCleanEnd != null && $Object.hasOwnProperty.call(message, "lastCleanEnd") && message.lastCleanEnd !== 0)
                writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.lastCleanEnd);
            if (message.lostAt != null && $Object.hasOwnProperty.call(message, "lostAt") && message.lostAt !== 0)
                writer.uint32(/* id 14, wireType 0 =*/112).uint32(message.lostAt);
            if (message.deadEpoch != null && $Object.hasOwnProperty.call(message, "deadEpoch") && message.deadEpoch !== 0)
                writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.deadEpoch);
            if (message.downStampMs != null && $Object.hasOwnProperty.call(message, "downStampMs") && (typeof message.downStampMs === "object" ? message.downStampMs.low || message.downStampMs.high : message.downStampMs !== 0))
                writer.uint32(/* id 16, wireType 0 =*/128).uint64(message.downStampMs);
            if (message.autoOut != null && $Object.hasOwnProperty.call(message, "autoOut") && message.autoOut !== false)
                writer.uint32(/* id 17, wireType 0 =*/136).bool(message.autoOut);
            if (message.oldWeight != null && $Object.hasOwnProperty.call(message, "oldWeight") && message.oldWeight !== 0)
                writer.uint32(/* id 18, wireType 0 =*/144).uint32(message.oldWeight);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdInfo message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdInfo & sepiola.OsdInfo.$Shape} OsdInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.exists = value;
                        else
                            delete message.exists;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.up = value;
                        else
                            delete message.up;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.weight = value;
                        else
                            delete message.weight;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.primaryAffinity = value;
                        else
                            delete message.primaryAffinity;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.addr = $root.sepiola.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.addr);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.hbAddr = $root.sepiola.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.hbAddr);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.uuid = value;
                        else
                            delete message.uuid;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.upFrom = value;
                        else
                            delete message.upFrom;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.upThru = value;
                        else
                            delete message.upThru;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.downAt = value;
                        else
                            delete message.downAt;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastCleanBegin = value;
                        else
                            delete message.lastCleanBegin;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastCleanEnd = value;
                        else
                            delete message.lastCleanEnd;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lostAt = value;
                        else
                            delete message.lostAt;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.deadEpoch = value;
                        else
                            delete message.deadEpoch;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.downStampMs = value;
                        else
                            delete message.downStampMs;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.autoOut = value;
                        else
                            delete message.autoOut;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.oldWeight = value;
                        else
                            delete message.oldWeight;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdInfo;
    })();

    sepiola.PgOsds = (function() {

        /**
         * Properties of a PgOsds.
         * @typedef {Object} sepiola.PgOsds.$Properties
         * @property {sepiola.PgId.$Properties|null} [pg] PgOsds pg
         * @property {Array.<number>|null} [osds] PgOsds osds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgOsds.
         * @memberof sepiola
         * @interface IPgOsds
         * @augments sepiola.PgOsds.$Properties
         * @deprecated Use sepiola.PgOsds.$Properties instead.
         */

        /**
         * Shape of a PgOsds.
         * @typedef {sepiola.PgOsds.$Properties} sepiola.PgOsds.$Shape
         */

        /**
         * Constructs a new PgOsds.
         * @memberof sepiola
         * @classdesc Represents a PgOsds.
         * @constructor
         * @param {sepiola.PgOsds.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgOsds = function (properties) {
            this.osds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgOsds pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgOsds
         * @instance
         */
        PgOsds.prototype.pg = null;

        /**
         * PgOsds osds.
         * @member {Array.<number>} osds
         * @memberof sepiola.PgOsds
         * @instance
         */
        PgOsds.prototype.osds = $util.emptyArray;

        /**
         * Encodes the specified PgOsds message. Does not implicitly {@link sepiola.PgOsds.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgOsds
         * @static
         * @param {sepiola.PgOsds.$Properties} message PgOsds message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgOsds.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.osds != null && message.osds.length)
                writer.uint32(/* id 2, wireType 2 =*/18).sint32s(message.osds);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgOsds message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgOsds
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgOsds & sepiola.PgOsds.$Shape} PgOsds
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgOsds.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgOsds();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.osds && message.osds.length))
                                message.osds = [];
                            reader.sint32s(message.osds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.osds && message.osds.length))
                            message.osds = [];
                        message.osds.push(reader.sint32());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgOsds;
    })();

    sepiola.PgPrimary = (function() {

        /**
         * Properties of a PgPrimary.
         * @typedef {Object} sepiola.PgPrimary.$Properties
         * @property {sepiola.PgId.$Properties|null} [pg] PgPrimary pg
         * @property {number|null} [osd] PgPrimary osd
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgPrimary.
         * @memberof sepiola
         * @interface IPgPrimary
         * @augments sepiola.PgPrimary.$Properties
         * @deprecated Use sepiola.PgPrimary.$Properties instead.
         */

        /**
         * Shape of a PgPrimary.
         * @typedef {sepiola.PgPrimary.$Properties} sepiola.PgPrimary.$Shape
         */

        /**
         * Constructs a new PgPrimary.
         * @memberof sepiola
         * @classdesc Represents a PgPrimary.
         * @constructor
         * @param {sepiola.PgPrimary.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgPrimary = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgPrimary pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgPrimary
         * @instance
         */
        PgPrimary.prototype.pg = null;

        /**
         * PgPrimary osd.
         * @member {number} osd
         * @memberof sepiola.PgPrimary
         * @instance
         */
        PgPrimary.prototype.osd = 0;

        /**
         * Encodes the specified PgPrimary message. Does not implicitly {@link sepiola.PgPrimary.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgPrimary
         * @static
         * @param {sepiola.PgPrimary.$Properties} message PgPrimary message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgPrimary.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.osd != null && $Object.hasOwnProperty.call(message, "osd") && message.osd !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.osd);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgPrimary message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgPrimary
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgPrimary & sepiola.PgPrimary.$Shape} PgPrimary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgPrimary.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.PgPrimary();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.osd = value;
                        else
                            delete message.osd;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PgPrimary;
    })();

    sepiola.UpmapItems = (function() {

        /**
         * Properties of an UpmapItems.
         * @typedef {Object} sepiola.UpmapItems.$Properties
         * @property {sepiola.PgId.$Properties|null} [pg] UpmapItems pg
         * @property {Array.<number>|null} [from] UpmapItems from
         * @property {Array.<number>|null} [to] UpmapItems to
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpmapItems.
         * @memberof sepiola
         * @interface IUpmapItems
         * @augments sepiola.UpmapItems.$Properties
         * @deprecated Use sepiola.UpmapItems.$Properties instead.
         */

        /**
         * Shape of an UpmapItems.
         * @typedef {sepiola.UpmapItems.$Properties} sepiola.UpmapItems.$Shape
         */

        /**
         * Constructs a new UpmapItems.
         * @memberof sepiola
         * @classdesc Represents an UpmapItems.
         * @constructor
         * @param {sepiola.UpmapItems.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpmapItems = function (properties) {
            this.from = [];
            this.to = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpmapItems pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.UpmapItems
         * @instance
         */
        UpmapItems.prototype.pg = null;

        /**
         * UpmapItems from.
         * @member {Array.<number>} from
         * @memberof sepiola.UpmapItems
         * @instance
         */
        UpmapItems.prototype.from = $util.emptyArray;

        /**
         * UpmapItems to.
         * @member {Array.<number>} to
         * @memberof sepiola.UpmapItems
         * @instance
         */
        UpmapItems.prototype.to = $util.emptyArray;

        /**
         * Encodes the specified UpmapItems message. Does not implicitly {@link sepiola.UpmapItems.verify|verify} messages.
         * @function encode
         * @memberof sepiola.UpmapItems
         * @static
         * @param {sepiola.UpmapItems.$Properties} message UpmapItems message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpmapItems.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.from != null && message.from.length)
                writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.from);
            if (message.to != null && message.to.length)
                writer.uint32(/* id 3, wireType 2 =*/26).uint32s(message.to);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpmapItems message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.UpmapItems
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.UpmapItems & sepiola.UpmapItems.$Shape} UpmapItems
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpmapItems.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.UpmapItems();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.from && message.from.length))
                                message.from = [];
                            reader.uint32s(message.from);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.from && message.from.length))
                            message.from = [];
                        message.from.push(reader.uint32());
                        continue;
                    }
                case 3: {
                        if (wireType === 2) {
                            if (!(message.to && message.to.length))
                                message.to = [];
                            reader.uint32s(message.to);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.to && message.to.length))
                            message.to = [];
                        message.to.push(reader.uint32());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpmapItems;
    })();

    sepiola.BlocklistEntry = (function() {

        /**
         * Properties of a BlocklistEntry.
         * @typedef {Object} sepiola.BlocklistEntry.$Properties
         * @property {string|null} [addr] BlocklistEntry addr
         * @property {number|null} [untilMs] BlocklistEntry untilMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BlocklistEntry.
         * @memberof sepiola
         * @interface IBlocklistEntry
         * @augments sepiola.BlocklistEntry.$Properties
         * @deprecated Use sepiola.BlocklistEntry.$Properties instead.
         */

        /**
         * Shape of a BlocklistEntry.
         * @typedef {sepiola.BlocklistEntry.$Properties} sepiola.BlocklistEntry.$Shape
         */

        /**
         * Constructs a new BlocklistEntry.
         * @memberof sepiola
         * @classdesc Represents a BlocklistEntry.
         * @constructor
         * @param {sepiola.BlocklistEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BlocklistEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BlocklistEntry addr.
         * @member {string} addr
         * @memberof sepiola.BlocklistEntry
         * @instance
         */
        BlocklistEntry.prototype.addr = "";

        /**
         * BlocklistEntry untilMs.
         * @member {number} untilMs
         * @memberof sepiola.BlocklistEntry
         * @instance
         */
        BlocklistEntry.prototype.untilMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified BlocklistEntry message. Does not implicitly {@link sepiola.BlocklistEntry.verify|verify} messages.
         * @function encode
         * @memberof sepiola.BlocklistEntry
         * @static
         * @param {sepiola.BlocklistEntry.$Properties} message BlocklistEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BlocklistEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.addr != null && $Object.hasOwnProperty.call(message, "addr") && message.addr !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.addr);
            if (message.untilMs != null && $Object.hasOwnProperty.call(message, "untilMs") && (typeof message.untilMs === "object" ? message.untilMs.low || message.untilMs.high : message.untilMs !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.untilMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BlocklistEntry message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.BlocklistEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.BlocklistEntry & sepiola.BlocklistEntry.$Shape} BlocklistEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BlocklistEntry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.BlocklistEntry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.addr = value;
                        else
                            delete message.addr;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.untilMs = value;
                        else
                            delete message.untilMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return BlocklistEntry;
    })();

    sepiola.OsdMap = (function() {

        /**
         * Properties of an OsdMap.
         * @typedef {Object} sepiola.OsdMap.$Properties
         * @property {string|null} [fsid] OsdMap fsid
         * @property {number|null} [epoch] OsdMap epoch
         * @property {number|null} [createdMs] OsdMap createdMs
         * @property {number|null} [modifiedMs] OsdMap modifiedMs
         * @property {number|null} [flags] OsdMap flags
         * @property {Array.<sepiola.PoolInfo.$Properties>|null} [pools] OsdMap pools
         * @property {number|null} [poolMax] OsdMap poolMax
         * @property {number|null} [maxOsd] OsdMap maxOsd
         * @property {Array.<sepiola.OsdInfo.$Properties>|null} [osds] OsdMap osds
         * @property {Uint8Array|null} [crush] OsdMap crush
         * @property {number|null} [crushVersion] OsdMap crushVersion
         * @property {Array.<sepiola.PgOsds.$Properties>|null} [pgTemp] OsdMap pgTemp
         * @property {Array.<sepiola.PgPrimary.$Properties>|null} [primaryTemp] OsdMap primaryTemp
         * @property {Array.<sepiola.PgOsds.$Properties>|null} [pgUpmap] OsdMap pgUpmap
         * @property {Array.<sepiola.UpmapItems.$Properties>|null} [pgUpmapItems] OsdMap pgUpmapItems
         * @property {Array.<sepiola.BlocklistEntry.$Properties>|null} [blocklist] OsdMap blocklist
         * @property {number|null} [fullRatioPpm] OsdMap fullRatioPpm
         * @property {number|null} [backfillfullRatioPpm] OsdMap backfillfullRatioPpm
         * @property {number|null} [nearfullRatioPpm] OsdMap nearfullRatioPpm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdMap.
         * @memberof sepiola
         * @interface IOsdMap
         * @augments sepiola.OsdMap.$Properties
         * @deprecated Use sepiola.OsdMap.$Properties instead.
         */

        /**
         * Shape of an OsdMap.
         * @typedef {sepiola.OsdMap.$Properties} sepiola.OsdMap.$Shape
         */

        /**
         * Constructs a new OsdMap.
         * @memberof sepiola
         * @classdesc Represents an OsdMap.
         * @constructor
         * @param {sepiola.OsdMap.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdMap = function (properties) {
            this.pools = [];
            this.osds = [];
            this.pgTemp = [];
            this.primaryTemp = [];
            this.pgUpmap = [];
            this.pgUpmapItems = [];
            this.blocklist = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdMap fsid.
         * @member {string} fsid
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.fsid = "";

        /**
         * OsdMap epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.epoch = 0;

        /**
         * OsdMap createdMs.
         * @member {number} createdMs
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdMap modifiedMs.
         * @member {number} modifiedMs
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.modifiedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdMap flags.
         * @member {number} flags
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.flags = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdMap pools.
         * @member {Array.<sepiola.PoolInfo.$Properties>} pools
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.pools = $util.emptyArray;

        /**
         * OsdMap poolMax.
         * @member {number} poolMax
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.poolMax = 0;

        /**
         * OsdMap maxOsd.
         * @member {number} maxOsd
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.maxOsd = 0;

        /**
         * OsdMap osds.
         * @member {Array.<sepiola.OsdInfo.$Properties>} osds
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.osds = $util.emptyArray;

        /**
         * OsdMap crush.
         * @member {Uint8Array} crush
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.crush = $util.newBuffer([]);

        /**
         * OsdMap crushVersion.
         * @member {number} crushVersion
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.crushVersion = 0;

        /**
         * OsdMap pgTemp.
         * @member {Array.<sepiola.PgOsds.$Properties>} pgTemp
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.pgTemp = $util.emptyArray;

        /**
         * OsdMap primaryTemp.
         * @member {Array.<sepiola.PgPrimary.$Properties>} primaryTemp
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.primaryTemp = $util.emptyArray;

        /**
         * OsdMap pgUpmap.
         * @member {Array.<sepiola.PgOsds.$Properties>} pgUpmap
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.pgUpmap = $util.emptyArray;

        /**
         * OsdMap pgUpmapItems.
         * @member {Array.<sepiola.UpmapItems.$Properties>} pgUpmapItems
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.pgUpmapItems = $util.emptyArray;

        /**
         * OsdMap blocklist.
         * @member {Array.<sepiola.BlocklistEntry.$Properties>} blocklist
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.blocklist = $util.emptyArray;

        /**
         * OsdMap fullRatioPpm.
         * @member {number} fullRatioPpm
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.fullRatioPpm = 0;

        /**
         * OsdMap backfillfullRatioPpm.
         * @member {number} backfillfullRatioPpm
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.backfillfullRatioPpm = 0;

        /**
         * OsdMap nearfullRatioPpm.
         * @member {number} nearfullRatioPpm
         * @memberof sepiola.OsdMap
         * @instance
         */
        OsdMap.prototype.nearfullRatioPpm = 0;

        /**
         * Encodes the specified OsdMap message. Does not implicitly {@link sepiola.OsdMap.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdMap
         * @static
         * @param {sepiola.OsdMap.$Properties} message OsdMap message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdMap.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fsid != null && $Object.hasOwnProperty.call(message, "fsid") && message.fsid !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.fsid);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.createdMs);
            if (message.modifiedMs != null && $Object.hasOwnProperty.call(message, "modifiedMs") && (typeof message.modifiedMs === "object" ? message.modifiedMs.low || message.modifiedMs.high : message.modifiedMs !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.modifiedMs);
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && (typeof message.flags === "object" ? message.flags.low || message.flags.high : message.flags !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.flags);
            if (message.pools != null && message.pools.length)
                for (let i = 0; i < message.pools.length; ++i)
                    $root.sepiola.PoolInfo.encode(message.pools[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.poolMax != null && $Object.hasOwnProperty.call(message, "poolMax") && message.poolMax !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.poolMax);
            if (message.maxOsd != null && $Object.hasOwnProperty.call(message, "maxOsd") && message.maxOsd !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.maxOsd);
            if (message.osds != null && message.osds.length)
                for (let i = 0; i < message.osds.length; ++i)
                    $root.sepiola.OsdInfo.encode(message.osds[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.crush != null && $Object.hasOwnProperty.call(message, "crush") && message.crush.length)
                writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.crush);
            if (message.crushVersion != null && $Object.hasOwnProperty.call(message, "crushVersion") && message.crushVersion !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.crushVersion);
            if (message.pgTemp != null && message.pgTemp.length)
                for (let i = 0; i < message.pgTemp.length; ++i)
                    $root.sepiola.PgOsds.encode(message.pgTemp[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.primaryTemp != null && message.primaryTemp.length)
                for (let i = 0; i < message.primaryTemp.length; ++i)
                    $root.sepiola.PgPrimary.encode(message.primaryTemp[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.pgUpmap != null && message.pgUpmap.length)
                for (let i = 0; i < message.pgUpmap.length; ++i)
                    $root.sepiola.PgOsds.encode(message.pgUpmap[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.pgUpmapItems != null && message.pgUpmapItems.length)
                for (let i = 0; i < message.pgUpmapItems.length; ++i)
                    $root.sepiola.UpmapItems.encode(message.pgUpmapItems[i], writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.blocklist != null && message.blocklist.length)
                for (let i = 0; i < message.blocklist.length; ++i)
                    $root.sepiola.BlocklistEntry.encode(message.blocklist[i], writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.fullRatioPpm != null && $Object.hasOwnProperty.call(message, "fullRatioPpm") && message.fullRatioPpm !== 0)
                writer.uint32(/* id 17, wireType 0 =*/136).uint32(message.fullRatioPpm);
            if (message.backfillfullRatioPpm != null && $Object.hasOwnProperty.call(message, "backfillfullRatioPpm") && message.backfillfullRatioPpm !== 0)
                writer.uint32(/* id 18, wireType 0 =*/144).uint32(message.backfillfullRatioPpm);
            if (message.nearfullRatioPpm != null && $Object.hasOwnProperty.call(message, "nearfullRatioPpm") && message.nearfullRatioPpm !== 0)
                writer.uint32(/* id 19, wireType 0 =*/152).uint32(message.nearfullRatioPpm);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdMap message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdMap
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdMap & sepiola.OsdMap.$Shape} OsdMap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdMap.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdMap();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fsid = value;
                        else
                            delete message.fsid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.createdMs = value;
                        else
                            delete message.createdMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.modifiedMs = value;
                        else
                            delete message.modifiedMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pools && message.pools.length))
                            message.pools = [];
                        message.pools.push($root.sepiola.PoolInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.poolMax = value;
                        else
                            delete message.poolMax;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.maxOsd = value;
                        else
                            delete message.maxOsd;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.osds && message.osds.length))
                            message.osds = [];
                        message.osds.push($root.sepiola.OsdInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.crush = value;
                        else
                            delete message.crush;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.crushVersion = value;
                        else
                            delete message.crushVersion;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pgTemp && message.pgTemp.length))
                            message.pgTemp = [];
                        message.pgTemp.push($root.sepiola.PgOsds.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if (!(message.primaryTemp && message.primaryTemp.length))
                            message.primaryTemp = [];
                        message.primaryTemp.push($root.sepiola.PgPrimary.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pgUpmap && message.pgUpmap.length))
                            message.pgUpmap = [];
                        message.pgUpmap.push($root.sepiola.PgOsds.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pgUpmapItems && message.pgUpmapItems.length))
                            message.pgUpmapItems = [];
                        message.pgUpmapItems.push($root.sepiola.UpmapItems.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        if (!(message.blocklist && message.blocklist.length))
                            message.blocklist = [];
                        message.blocklist.push($root.sepiola.BlocklistEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.fullRatioPpm = value;
                        else
                            delete message.fullRatioPpm;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.backfillfullRatioPpm = value;
                        else
                            delete message.backfillfullRatioPpm;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.nearfullRatioPpm = value;
                        else
                            delete message.nearfullRatioPpm;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdMap;
    })();

    sepiola.OsdMapIncremental = (function() {

        /**
         * Properties of an OsdMapIncremental.
         * @typedef {Object} sepiola.OsdMapIncremental.$Properties
         * @property {string|null} [fsid] OsdMapIncremental fsid
         * @property {number|null} [epoch] OsdMapIncremental epoch
         * @property {number|null} [modifiedMs] OsdMapIncremental modifiedMs
         * @property {sepiola.OsdMap.$Properties|null} [full] OsdMapIncremental full
         * @property {number|null} [newFlags] OsdMapIncremental newFlags
         * @property {Array.<sepiola.PoolInfo.$Properties>|null} [newPools] OsdMapIncremental newPools
         * @property {Array.<number>|null} [oldPools] OsdMapIncremental oldPools
         * @property {number|null} [newMaxOsd] OsdMapIncremental newMaxOsd
         * @property {Array.<sepiola.OsdInfo.$Properties>|null} [newOsds] OsdMapIncremental newOsds
         * @property {Array.<number>|null} [removedOsds] OsdMapIncremental removedOsds
         * @property {Uint8Array|null} [crush] OsdMapIncremental crush
         * @property {Array.<sepiola.PgOsds.$Properties>|null} [newPgTemp] OsdMapIncremental newPgTemp
         * @property {Array.<sepiola.PgPrimary.$Properties>|null} [newPrimaryTemp] OsdMapIncremental newPrimaryTemp
         * @property {Array.<sepiola.PgOsds.$Properties>|null} [newPgUpmap] OsdMapIncremental newPgUpmap
         * @property {Array.<sepiola.PgId.$Properties>|null} [oldPgUpmap] OsdMapIncremental oldPgUpmap
         * @property {Array.<sepiola.UpmapItems.$Properties>|null} [newPgUpmapItems] OsdMapIncremental newPgUpmapItems
         * @property {Array.<sepiola.PgId.$Properties>|null} [oldPgUpmapItems] OsdMapIncremental oldPgUpmapItems
         * @property {Array.<sepiola.BlocklistEntry.$Properties>|null} [newBlocklist] OsdMapIncremental newBlocklist
         * @property {Array.<string>|null} [oldBlocklist] OsdMapIncremental oldBlocklist
         * @property {number|null} [fullRatioPpm] OsdMapIncremental fullRatioPpm
         * @property {number|null} [backfillfullRatioPpm] OsdMapIncremental backfillfullRatioPpm
         * @property {number|null} [nearfullRatioPpm] OsdMapIncremental nearfullRatioPpm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdMapIncremental.
         * @memberof sepiola
         * @interface IOsdMapIncremental
         * @augments sepiola.OsdMapIncremental.$Properties
         * @deprecated Use sepiola.OsdMapIncremental.$Properties instead.
         */

        /**
         * Shape of an OsdMapIncremental.
         * @typedef {sepiola.OsdMapIncremental.$Properties} sepiola.OsdMapIncremental.$Shape
         */

        /**
         * Constructs a new OsdMapIncremental.
         * @memberof sepiola
         * @classdesc Represents an OsdMapIncremental.
         * @constructor
         * @param {sepiola.OsdMapIncremental.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdMapIncremental = function (properties) {
            this.newPools = [];
            this.oldPools = [];
            this.newOsds = [];
            this.removedOsds = [];
            this.newPgTemp = [];
            this.newPrimaryTemp = [];
            this.newPgUpmap = [];
            this.oldPgUpmap = [];
            this.newPgUpmapItems = [];
            this.oldPgUpmapItems = [];
            this.newBlocklist = [];
            this.oldBlocklist = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdMapIncremental fsid.
         * @member {string} fsid
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.fsid = "";

        /**
         * OsdMapIncremental epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.epoch = 0;

        /**
         * OsdMapIncremental modifiedMs.
         * @member {number} modifiedMs
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.modifiedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * OsdMapIncremental full.
         * @member {sepiola.OsdMap.$Properties|null|undefined} full
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.full = null;

        /**
         * OsdMapIncremental newFlags.
         * @member {number|null|undefined} newFlags
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newFlags = null;

        /**
         * OsdMapIncremental newPools.
         * @member {Array.<sepiola.PoolInfo.$Properties>} newPools
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newPools = $util.emptyArray;

        /**
         * OsdMapIncremental oldPools.
         * @member {Array.<number>} oldPools
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.oldPools = $util.emptyArray;

        /**
         * OsdMapIncremental newMaxOsd.
         * @member {number|null|undefined} newMaxOsd
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newMaxOsd = null;

        /**
         * OsdMapIncremental newOsds.
         * @member {Array.<sepiola.OsdInfo.$Properties>} newOsds
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newOsds = $util.emptyArray;

        /**
         * OsdMapIncremental removedOsds.
         * @member {Array.<number>} removedOsds
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.removedOsds = $util.emptyArray;

        /**
         * OsdMapIncremental crush.
         * @member {Uint8Array|null|undefined} crush
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.crush = null;

        /**
         * OsdMapIncremental newPgTemp.
         * @member {Array.<sepiola.PgOsds.$Properties>} newPgTemp
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newPgTemp = $util.emptyArray;

        /**
         * OsdMapIncremental newPrimaryTemp.
         * @member {Array.<sepiola.PgPrimary.$Properties>} newPrimaryTemp
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newPrimaryTemp = $util.emptyArray;

        /**
         * OsdMapIncremental newPgUpmap.
         * @member {Array.<sepiola.PgOsds.$Properties>} newPgUpmap
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newPgUpmap = $util.emptyArray;

        /**
         * OsdMapIncremental oldPgUpmap.
         * @member {Array.<sepiola.PgId.$Properties>} oldPgUpmap
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.oldPgUpmap = $util.emptyArray;

        /**
         * OsdMapIncremental newPgUpmapItems.
         * @member {Array.<sepiola.UpmapItems.$Properties>} newPgUpmapItems
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newPgUpmapItems = $util.emptyArray;

        /**
         * OsdMapIncremental oldPgUpmapItems.
         * @member {Array.<sepiola.PgId.$Properties>} oldPgUpmapItems
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.oldPgUpmapItems = $util.emptyArray;

        /**
         * OsdMapIncremental newBlocklist.
         * @member {Array.<sepiola.BlocklistEntry.$Properties>} newBlocklist
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.newBlocklist = $util.emptyArray;

        /**
         * OsdMapIncremental oldBlocklist.
         * @member {Array.<string>} oldBlocklist
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.oldBlocklist = $util.emptyArray;

        /**
         * OsdMapIncremental fullRatioPpm.
         * @member {number|null|undefined} fullRatioPpm
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.fullRatioPpm = null;

        /**
         * OsdMapIncremental backfillfullRatioPpm.
         * @member {number|null|undefined} backfillfullRatioPpm
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.backfillfullRatioPpm = null;

        /**
         * OsdMapIncremental nearfullRatioPpm.
         * @member {number|null|undefined} nearfullRatioPpm
         * @memberof sepiola.OsdMapIncremental
         * @instance
         */
        OsdMapIncremental.prototype.nearfullRatioPpm = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(OsdMapIncremental.prototype, "_newFlags", {
            get: $util.oneOfGetter($oneOfFields = ["newFlags"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(OsdMapIncremental.prototype, "_newMaxOsd", {
            get: $util.oneOfGetter($oneOfFields = ["newMaxOsd"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(OsdMapIncremental.prototype, "_crush", {
            get: $util.oneOfGetter($oneOfFields = ["crush"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(OsdMapIncremental.prototype, "_fullRatioPpm", {
            get: $util.oneOfGetter($oneOfFields = ["fullRatioPpm"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(OsdMapIncremental.prototype, "_backfillfullRatioPpm", {
            get: $util.oneOfGetter($oneOfFields = ["backfillfullRatioPpm"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(OsdMapIncremental.prototype, "_nearfullRatioPpm", {
            get: $util.oneOfGetter($oneOfFields = ["nearfullRatioPpm"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified OsdMapIncremental message. Does not implicitly {@link sepiola.OsdMapIncremental.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdMapIncremental
         * @static
         * @param {sepiola.OsdMapIncremental.$Properties} message OsdMapIncremental message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdMapIncremental.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fsid != null && $Object.hasOwnProperty.call(message, "fsid") && message.fsid !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.fsid);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.modifiedMs != null && $Object.hasOwnProperty.call(message, "modifiedMs") && (typeof message.modifiedMs === "object" ? message.modifiedMs.low || message.modifiedMs.high : message.modifiedMs !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.modifiedMs);
            if (message.full != null && $Object.hasOwnProperty.call(message, "full"))
                $root.sepiola.OsdMap.encode(message.full, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.newFlags != null && $Object.hasOwnProperty.call(message, "newFlags"))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.newFlags);
            if (message.newPools != null && message.newPools.length)
                for (let i = 0; i < message.newPools.length; ++i)
                    $root.sepiola.PoolInfo.encode(message.newPools[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.oldPools != null && message.oldPools.length)
                writer.uint32(/* id 7, wireType 2 =*/58).uint32s(message.oldPools);
            if (message.newMaxOsd != null && $Object.hasOwnProperty.call(message, "newMaxOsd"))
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.newMaxOsd);
            if (message.newOsds != null && message.newOsds.length)
                for (let i = 0; i < message.newOsds.length; ++i)
                    $root.sepiola.OsdInfo.encode(message.newOsds[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.removedOsds != null && message.removedOsds.length)
                writer.uint32(/* id 10, wireType 2 =*/82).uint32s(message.removedOsds);
            if (message.crush != null && $Object.hasOwnProperty.call(message, "crush"))
                writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.crush);
            if (message.newPgTemp != null && message.newPgTemp.length)
                for (let i = 0; i < message.newPgTemp.length; ++i)
                    $root.sepiola.PgOsds.encode(message.newPgTemp[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.newPrimaryTemp != null && message.newPrimaryTemp.length)
                for (let i = 0; i < message.newPrimaryTemp.length; ++i)
                    $root.sepiola.PgPrimary.encode(message.newPrimaryTemp[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.newPgUpmap != null && message.newPgUpmap.length)
                for (let i = 0; i < message.newPgUpmap.length; ++i)
                    $root.sepiola.PgOsds.encode(message.newPgUpmap[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.oldPgUpmap != null && message.oldPgUpmap.length)
                for (let i = 0; i < message.oldPgUpmap.length; ++i)
                    $root.sepiola.PgId.encode(message.oldPgUpmap[i], writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.newPgUpmapItems != null && message.newPgUpmapItems.length)
                for (let i = 0; i < message.newPgUpmapItems.length; ++i)
                    $root.sepiola.UpmapItems.encode(message.newPgUpmapItems[i], writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.oldPgUpmapItems != null && message.oldPgUpmapItems.length)
                for (let i = 0; i < message.oldPgUpmapItems.length; ++i)
                    $root.sepiola.PgId.encode(message.oldPgUpmapItems[i], writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.newBlocklist != null && message.newBlocklist.length)
                for (let i = 0; i < message.newBlocklist.length; ++i)
                    $root.sepiola.BlocklistEntry.encode(message.newBlocklist[i], writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
            if (message.oldBlocklist != null && message.oldBlocklist.length)
                for (let i = 0; i < message.oldBlocklist.length; ++i)
                    writer.uint32(/* id 19, wireType 2 =*/154).string(message.oldBlocklist[i]);
            if (message.fullRatioPpm != null && $Object.hasOwnProperty.call(message, "fullRatioPpm"))
                writer.uint32(/* id 20, wireType 0 =*/160).uint32(message.fullRatioPpm);
            if (message.backfillfullRatioPpm != null && $Object.hasOwnProperty.call(message, "backfillfullRatioPpm"))
                writer.uint32(/* id 21, wireType 0 =*/168).uint32(message.backfillfullRatioPpm);
            if (message.nearfullRatioPpm != null && $Object.hasOwnProperty.call(message, "nearfullRatioPpm"))
                writer.uint32(/* id 22, wireType 0 =*/176).uint32(message.nearfullRatioPpm);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdMapIncremental message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdMapIncremental
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdMapIncremental & sepiola.OsdMapIncremental.$Shape} OsdMapIncremental
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdMapIncremental.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.sepiola.OsdMapIncremental();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fsid = value;
                        else
                            delete message.fsid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.modifiedMs = value;
                        else
                            delete message.modifiedMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.full = $root.sepiola.OsdMap.decode(reader, reader.size(), $undefined, _depth + 1, message.full);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.newFlags = reader.uint64();
                        message._newFlags = "newFlags";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newPools && message.newPools.length))
                            message.newPools = [];
                        message.newPools.push($root.sepiola.PoolInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType === 2) {
                            if (!(message.oldPools && message.oldPools.length))
                                message.oldPools = [];
                            reader.uint32s(message.oldPools);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.oldPools && message.oldPools.length))
                            message.oldPools = [];
                        message.oldPools.push(reader.uint32());
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.newMaxOsd = reader.uint32();
                        message._newMaxOsd = "newMaxOsd";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newOsds && message.newOsds.length))
                            message.newOsds = [];
                        message.newOsds.push($root.sepiola.OsdInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 10: {
                        if (wireType === 2) {
                            if (!(message.removedOsds && message.removedOsds.length))
                                message.removedOsds = [];
                            reader.uint32s(message.removedOsds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.removedOsds && message.removedOsds.length))
                            message.removedOsds = [];
                        message.removedOsds.push(reader.uint32());
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.crush = reader.bytes();
                        message._crush = "crush";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newPgTemp && message.newPgTemp.length))
                            message.newPgTemp = [];
                        message.newPgTemp.push($root.sepiola.PgOsds.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newPrimaryTemp && message.newPrimaryTemp.length))
                            message.newPrimaryTemp = [];
                        message.newPrimaryTemp.push($root.sepiola.PgPrimary.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newPgUpmap && message.newPgUpmap.length))
                            message.newPgUpmap = [];
                        message.newPgUpmap.push($root.sepiola.PgOsds.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.oldPgUpmap && message.oldPgUpmap.length))
                            message.oldPgUpmap = [];
                        message.oldPgUpmap.push($root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newPgUpmapItems && message.newPgUpmapItems.length))
                            message.newPgUpmapItems = [];
                        message.newPgUpmapItems.push($root.sepiola.UpmapItems.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if (!(message.oldPgUpmapItems && message.oldPgUpmapItems.length))
                            message.oldPgUpmapItems = [];
                        message.oldPgUpmapItems.push($root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if (!(message.newBlocklist && message.newBlocklist.length))
                            message.newBlocklist = [];
                        message.newBlocklist.push($root.sepiola.BlocklistEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        if (!(message.oldBlocklist && message.oldBlocklist.length))
                            message.oldBlocklist = [];
                        message.oldBlocklist.push(reader.stringVerify());
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        message.fullRatioPpm = reader.uint32();
                        message._fullRatioPpm = "fullRatioPpm";
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        message.backfillfullRatioPpm = reader.uint32();
                        message._backfillfullRatioPpm = "backfillfullRatioPpm";
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        message.nearfullRatioPpm = reader.uint32();
                        message._nearfullRatioPpm = "nearfullRatioPpm";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return OsdMapIncremental;
    })();

    return sepiola;
})();

export {
  $root as default
};
