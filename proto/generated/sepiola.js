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

    sepiola.StoreEntry = (function() {

        /**
         * Properties of a StoreEntry.
         * @typedef {Object} sepiola.StoreEntry.$Properties
         * @property {string|null} [prefix] StoreEntry prefix
         * @property {string|null} [key] StoreEntry key
         * @property {Uint8Array|null} [value] StoreEntry value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StoreEntry.
         * @memberof sepiola
         * @interface IStoreEntry
         * @augments sepiola.StoreEntry.$Properties
         * @deprecated Use sepiola.StoreEntry.$Properties instead.
         */

        /**
         * Shape of a StoreEntry.
         * @typedef {sepiola.StoreEntry.$Properties} sepiola.StoreEntry.$Shape
         */

        /**
         * Constructs a new StoreEntry.
         * @memberof sepiola
         * @classdesc Represents a StoreEntry.
         * @constructor
         * @param {sepiola.StoreEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StoreEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StoreEntry prefix.
         * @member {string} prefix
         * @memberof sepiola.StoreEntry
         * @instance
         */
        StoreEntry.prototype.prefix = "";

        /**
         * StoreEntry key.
         * @member {string} key
         * @memberof sepiola.StoreEntry
         * @instance
         */
        StoreEntry.prototype.key = "";

        /**
         * StoreEntry value.
         * @member {Uint8Array} value
         * @memberof sepiola.StoreEntry
         * @instance
         */
        StoreEntry.prototype.value = $util.newBuffer([]);

        /**
         * Encodes the specified StoreEntry message. Does not implicitly {@link sepiola.StoreEntry.verify|verify} messages.
         * @function encode
         * @memberof sepiola.StoreEntry
         * @static
         * @param {sepiola.StoreEntry.$Properties} message StoreEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StoreEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.prefix);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StoreEntry message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.StoreEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.StoreEntry & sepiola.StoreEntry.$Shape} StoreEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StoreEntry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.StoreEntry();
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
                            message.prefix = value;
                        else
                            delete message.prefix;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 3: {
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

        return StoreEntry;
    })();

    sepiola.MonPaxos = (function() {

        /**
         * Properties of a MonPaxos.
         * @typedef {Object} sepiola.MonPaxos.$Properties
         * @property {number|null} [op] MonPaxos op
         * @property {number|null} [epoch] MonPaxos epoch
         * @property {Array.<number>|null} [quorum] MonPaxos quorum
         * @property {number|null} [first] MonPaxos first
         * @property {number|null} [last] MonPaxos last
         * @property {number|null} [pn] MonPaxos pn
         * @property {number|null} [version] MonPaxos version
         * @property {Uint8Array|null} [value] MonPaxos value
         * @property {number|null} [pendingPn] MonPaxos pendingPn
         * @property {number|null} [pendingVersion] MonPaxos pendingVersion
         * @property {Uint8Array|null} [pendingValue] MonPaxos pendingValue
         * @property {number|null} [valuesFrom] MonPaxos valuesFrom
         * @property {Array.<Uint8Array>|null} [values] MonPaxos values
         * @property {number|null} [round] MonPaxos round
         * @property {number|null} [echo] MonPaxos echo
         * @property {number|null} [confirmed] MonPaxos confirmed
         * @property {number|null} [stamp] MonPaxos stamp
         * @property {number|null} [guardReign] MonPaxos guardReign
         * @property {number|null} [guardRemainingMs] MonPaxos guardRemainingMs
         * @property {boolean|null} [guardExact] MonPaxos guardExact
         * @property {number|null} [cookie] MonPaxos cookie
         * @property {number|null} [chunk] MonPaxos chunk
         * @property {boolean|null} [end] MonPaxos end
         * @property {Array.<sepiola.StoreEntry.$Properties>|null} [entries] MonPaxos entries
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonPaxos.
         * @memberof sepiola
         * @interface IMonPaxos
         * @augments sepiola.MonPaxos.$Properties
         * @deprecated Use sepiola.MonPaxos.$Properties instead.
         */

        /**
         * Shape of a MonPaxos.
         * @typedef {sepiola.MonPaxos.$Properties} sepiola.MonPaxos.$Shape
         */

        /**
         * Constructs a new MonPaxos.
         * @memberof sepiola
         * @classdesc Represents a MonPaxos.
         * @constructor
         * @param {sepiola.MonPaxos.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonPaxos = function (properties) {
            this.quorum = [];
            this.values = [];
            this.entries = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonPaxos op.
         * @member {number} op
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.op = 0;

        /**
         * MonPaxos epoch.
         * @member {number} epoch
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.epoch = 0;

        /**
         * MonPaxos quorum.
         * @member {Array.<number>} quorum
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.quorum = $util.emptyArray;

        /**
         * MonPaxos first.
         * @member {number} first
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.first = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos last.
         * @member {number} last
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.last = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos pn.
         * @member {number} pn
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.pn = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos version.
         * @member {number} version
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos value.
         * @member {Uint8Array} value
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.value = $util.newBuffer([]);

        /**
         * MonPaxos pendingPn.
         * @member {number} pendingPn
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.pendingPn = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos pendingVersion.
         * @member {number} pendingVersion
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.pendingVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos pendingValue.
         * @member {Uint8Array} pendingValue
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.pendingValue = $util.newBuffer([]);

        /**
         * MonPaxos valuesFrom.
         * @member {number} valuesFrom
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.valuesFrom = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonPaxos values.
         * @member {Array.<Uint8Array>} values
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.values = $util.emptyArray;

        /**
         * MonPaxos round.
         * @member {number} round
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.round = 0;

        /**
         * MonPaxos echo.
         * @member {number} echo
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.echo = 0;

        /**
         * MonPaxos confirmed.
         * @member {number} confirmed
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.confirmed = 0;

        /**
         * MonPaxos stamp.
         * @member {number} stamp
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.stamp = 0;

        /**
         * MonPaxos guardReign.
         * @member {number} guardReign
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.guardReign = 0;

        /**
         * MonPaxos guardRemainingMs.
         * @member {number} guardRemainingMs
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.guardRemainingMs = 0;

        /**
         * MonPaxos guardExact.
         * @member {boolean} guardExact
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.guardExact = false;

        /**
         * MonPaxos cookie.
         * @member {number} cookie
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.cookie = 0;

        /**
         * MonPaxos chunk.
         * @member {number} chunk
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.chunk = 0;

        /**
         * MonPaxos end.
         * @member {boolean} end
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.end = false;

        /**
         * MonPaxos entries.
         * @member {Array.<sepiola.StoreEntry.$Properties>} entries
         * @memberof sepiola.MonPaxos
         * @instance
         */
        MonPaxos.prototype.entries = $util.emptyArray;

        /**
         * Encodes the specified MonPaxos message. Does not implicitly {@link sepiola.MonPaxos.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonPaxos
         * @static
         * @param {sepiola.MonPaxos.$Properties} message MonPaxos message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonPaxos.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.op);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.quorum != null && message.quorum.length)
                writer.uint32(/* id 3, wireType 2 =*/26).uint32s(message.quorum);
            if (message.first != null && $Object.hasOwnProperty.call(message, "first") && (typeof message.first === "object" ? message.first.low || message.first.high : message.first !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.first);
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && (typeof message.last === "object" ? message.last.low || message.last.high : message.last !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.last);
            if (message.pn != null && $Object.hasOwnProperty.call(message, "pn") && (typeof message.pn === "object" ? message.pn.low || message.pn.high : message.pn !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.pn);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.version);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.value);
            if (message.pendingPn != null && $Object.hasOwnProperty.call(message, "pendingPn") && (typeof message.pendingPn === "object" ? message.pendingPn.low || message.pendingPn.high : message.pendingPn !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.pendingPn);
            if (message.pendingVersion != null && $Object.hasOwnProperty.call(message, "pendingVersion") && (typeof message.pendingVersion === "object" ? message.pendingVersion.low || message.pendingVersion.high : message.pendingVersion !== 0))
                writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.pendingVersion);
            if (message.pendingValue != null && $Object.hasOwnProperty.call(message, "pendingValue") && message.pendingValue.length)
                writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.pendingValue);
            if (message.valuesFrom != null && $Object.hasOwnProperty.call(message, "valuesFrom") && (typeof message.valuesFrom === "object" ? message.valuesFrom.low || message.valuesFrom.high : message.valuesFrom !== 0))
                writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.valuesFrom);
            if (message.values != null && message.values.length)
                for (let i = 0; i < message.values.length; ++i)
                    writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.values[i]);
            if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                writer.uint32(/* id 14, wireType 0 =*/112).uint32(message.round);
            if (message.echo != null && $Object.hasOwnProperty.call(message, "echo") && !$Object.is(message.echo, 0))
                writer.uint32(/* id 15, wireType 1 =*/121).double(message.echo);
            if (message.confirmed != null && $Object.hasOwnProperty.call(message, "confirmed") && message.confirmed !== 0)
                writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.confirmed);
            if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp") && !$Object.is(message.stamp, 0))
                writer.uint32(/* id 17, wireType 1 =*/137).double(message.stamp);
            if (message.guardReign != null && $Object.hasOwnProperty.call(message, "guardReign") && message.guardReign !== 0)
                writer.uint32(/* id 18, wireType 0 =*/144).uint32(message.guardReign);
            if (message.guardRemainingMs != null && $Object.hasOwnProperty.call(message, "guardRemainingMs") && !$Object.is(message.guardRemainingMs, 0))
                writer.uint32(/* id 19, wireType 1 =*/153).double(message.guardRemainingMs);
            if (message.guardExact != null && $Object.hasOwnProperty.call(message, "guardExact") && message.guardExact !== false)
                writer.uint32(/* id 20, wireType 0 =*/160).bool(message.guardExact);
            if (message.cookie != null && $Object.hasOwnProperty.call(message, "cookie") && message.cookie !== 0)
                writer.uint32(/* id 21, wireType 0 =*/168).uint32(message.cookie);
            if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk") && message.chunk !== 0)
                writer.uint32(/* id 22, wireType 0 =*/176).uint32(message.chunk);
            if (message.end != null && $Object.hasOwnProperty.call(message, "end") && message.end !== false)
                writer.uint32(/* id 23, wireType 0 =*/184).bool(message.end);
            if (message.entries != null && message.entries.length)
                for (let i = 0; i < message.entries.length; ++i)
                    $root.sepiola.StoreEntry.encode(message.entries[i], writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonPaxos message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonPaxos
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonPaxos & sepiola.MonPaxos.$Shape} MonPaxos
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonPaxos.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonPaxos();
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
                            message.op = value;
                        else
                            delete message.op;
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
                        if (wireType === 2) {
                            if (!(message.quorum && message.quorum.length))
                                message.quorum = [];
                            reader.uint32s(message.quorum);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.quorum && message.quorum.length))
                            message.quorum = [];
                        message.quorum.push(reader.uint32());
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.first = value;
                        else
                            delete message.first;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.last = value;
                        else
                            delete message.last;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.pn = value;
                        else
                            delete message.pn;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.pendingPn = value;
                        else
                            delete message.pendingPn;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.pendingVersion = value;
                        else
                            delete message.pendingVersion;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.pendingValue = value;
                        else
                            delete message.pendingValue;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.valuesFrom = value;
                        else
                            delete message.valuesFrom;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if (!(message.values && message.values.length))
                            message.values = [];
                        message.values.push(reader.bytes());
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.round = value;
                        else
                            delete message.round;
                        continue;
                    }
                case 15: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.echo = value;
                        else
                            delete message.echo;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.confirmed = value;
                        else
                            delete message.confirmed;
                        continue;
                    }
                case 17: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.stamp = value;
                        else
                            delete message.stamp;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.guardReign = value;
                        else
                            delete message.guardReign;
                        continue;
                    }
                case 19: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.guardRemainingMs = value;
                        else
                            delete message.guardRemainingMs;
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.guardExact = value;
                        else
                            delete message.guardExact;
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.cookie = value;
                        else
                            delete message.cookie;
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.chunk = value;
                        else
                            delete message.chunk;
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.end = value;
                        else
                            delete message.end;
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entries && message.entries.length))
                            message.entries = [];
                        message.entries.push($root.sepiola.StoreEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return MonPaxos;
    })();

    sepiola.MonForward = (function() {

        /**
         * Properties of a MonForward.
         * @typedef {Object} sepiola.MonForward.$Properties
         * @property {number|null} [tid] MonForward tid
         * @property {string|null} [from] MonForward from
         * @property {Object.<string,string>|null} [caps] MonForward caps
         * @property {number|null} [type] MonForward type
         * @property {Uint8Array|null} [body] MonForward body
         * @property {boolean|null} [everywhere] MonForward everywhere
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonForward.
         * @memberof sepiola
         * @interface IMonForward
         * @augments sepiola.MonForward.$Properties
         * @deprecated Use sepiola.MonForward.$Properties instead.
         */

        /**
         * Shape of a MonForward.
         * @typedef {sepiola.MonForward.$Properties} sepiola.MonForward.$Shape
         */

        /**
         * Constructs a new MonForward.
         * @memberof sepiola
         * @classdesc Represents a MonForward.
         * @constructor
         * @param {sepiola.MonForward.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonForward = function (properties) {
            this.caps = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonForward tid.
         * @member {number} tid
         * @memberof sepiola.MonForward
         * @instance
         */
        MonForward.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonForward from.
         * @member {string} from
         * @memberof sepiola.MonForward
         * @instance
         */
        MonForward.prototype.from = "";

        /**
         * MonForward caps.
         * @member {Object.<string,string>} caps
         * @memberof sepiola.MonForward
         * @instance
         */
        MonForward.prototype.caps = $util.emptyObject;

        /**
         * MonForward type.
         * @member {number} type
         * @memberof sepiola.MonForward
         * @instance
         */
        MonForward.prototype.type = 0;

        /**
         * MonForward body.
         * @member {Uint8Array} body
         * @memberof sepiola.MonForward
         * @instance
         */
        MonForward.prototype.body = $util.newBuffer([]);

        /**
         * MonForward everywhere.
         * @member {boolean} everywhere
         * @memberof sepiola.MonForward
         * @instance
         */
        MonForward.prototype.everywhere = false;

        /**
         * Encodes the specified MonForward message. Does not implicitly {@link sepiola.MonForward.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonForward
         * @static
         * @param {sepiola.MonForward.$Properties} message MonForward message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonForward.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.from);
            if (message.caps != null && $Object.hasOwnProperty.call(message, "caps"))
                for (let keys = $Object.keys(message.caps), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.caps[keys[i]]).ldelim();
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.type);
            if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.body);
            if (message.everywhere != null && $Object.hasOwnProperty.call(message, "everywhere") && message.everywhere !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.everywhere);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonForward message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonForward
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonForward & sepiola.MonForward.$Shape} MonForward
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonForward.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonForward();
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
                            message.from = value;
                        else
                            delete message.from;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (message.caps === $util.emptyObject)
                            message.caps = {};
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
                            $util.makeProp(message.caps, key);
                        message.caps[key] = value;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.body = value;
                        else
                            delete message.body;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.everywhere = value;
                        else
                            delete message.everywhere;
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

        return MonForward;
    })();

    sepiola.MonForwardReply = (function() {

        /**
         * Properties of a MonForwardReply.
         * @typedef {Object} sepiola.MonForwardReply.$Properties
         * @property {number|null} [tid] MonForwardReply tid
         * @property {number|null} [type] MonForwardReply type
         * @property {Uint8Array|null} [body] MonForwardReply body
         * @property {boolean|null} [end] MonForwardReply end
         * @property {boolean|null} [retry] MonForwardReply retry
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonForwardReply.
         * @memberof sepiola
         * @interface IMonForwardReply
         * @augments sepiola.MonForwardReply.$Properties
         * @deprecated Use sepiola.MonForwardReply.$Properties instead.
         */

        /**
         * Shape of a MonForwardReply.
         * @typedef {sepiola.MonForwardReply.$Properties} sepiola.MonForwardReply.$Shape
         */

        /**
         * Constructs a new MonForwardReply.
         * @memberof sepiola
         * @classdesc Represents a MonForwardReply.
         * @constructor
         * @param {sepiola.MonForwardReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonForwardReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonForwardReply tid.
         * @member {number} tid
         * @memberof sepiola.MonForwardReply
         * @instance
         */
        MonForwardReply.prototype.tid = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MonForwardReply type.
         * @member {number} type
         * @memberof sepiola.MonForwardReply
         * @instance
         */
        MonForwardReply.prototype.type = 0;

        /**
         * MonForwardReply body.
         * @member {Uint8Array} body
         * @memberof sepiola.MonForwardReply
         * @instance
         */
        MonForwardReply.prototype.body = $util.newBuffer([]);

        /**
         * MonForwardReply end.
         * @member {boolean} end
         * @memberof sepiola.MonForwardReply
         * @instance
         */
        MonForwardReply.prototype.end = false;

        /**
         * MonForwardReply retry.
         * @member {boolean} retry
         * @memberof sepiola.MonForwardReply
         * @instance
         */
        MonForwardReply.prototype.retry = false;

        /**
         * Encodes the specified MonForwardReply message. Does not implicitly {@link sepiola.MonForwardReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonForwardReply
         * @static
         * @param {sepiola.MonForwardReply.$Properties} message MonForwardReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonForwardReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tid != null && $Object.hasOwnProperty.call(message, "tid") && (typeof message.tid === "object" ? message.tid.low || message.tid.high : message.tid !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.tid);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.type);
            if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
            if (message.end != null && $Object.hasOwnProperty.call(message, "end") && message.end !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.end);
            if (message.retry != null && $Object.hasOwnProperty.call(message, "retry") && message.retry !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.retry);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonForwardReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonForwardReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonForwardReply & sepiola.MonForwardReply.$Shape} MonForwardReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonForwardReply.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonForwardReply();
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
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.body = value;
                        else
                            delete message.body;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.end = value;
                        else
                            delete message.end;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.retry = value;
                        else
                            delete message.retry;
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

        return MonForwardReply;
    })();

    sepiola.MonRoute = (function() {

        /**
         * Properties of a MonRoute.
         * @typedef {Object} sepiola.MonRoute.$Properties
         * @property {string|null} [to] MonRoute to
         * @property {number|null} [type] MonRoute type
         * @property {Uint8Array|null} [body] MonRoute body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonRoute.
         * @memberof sepiola
         * @interface IMonRoute
         * @augments sepiola.MonRoute.$Properties
         * @deprecated Use sepiola.MonRoute.$Properties instead.
         */

        /**
         * Shape of a MonRoute.
         * @typedef {sepiola.MonRoute.$Properties} sepiola.MonRoute.$Shape
         */

        /**
         * Constructs a new MonRoute.
         * @memberof sepiola
         * @classdesc Represents a MonRoute.
         * @constructor
         * @param {sepiola.MonRoute.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonRoute = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonRoute to.
         * @member {string} to
         * @memberof sepiola.MonRoute
         * @instance
         */
        MonRoute.prototype.to = "";

        /**
         * MonRoute type.
         * @member {number} type
         * @memberof sepiola.MonRoute
         * @instance
         */
        MonRoute.prototype.type = 0;

        /**
         * MonRoute body.
         * @member {Uint8Array} body
         * @memberof sepiola.MonRoute
         * @instance
         */
        MonRoute.prototype.body = $util.newBuffer([]);

        /**
         * Encodes the specified MonRoute message. Does not implicitly {@link sepiola.MonRoute.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonRoute
         * @static
         * @param {sepiola.MonRoute.$Properties} message MonRoute message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonRoute.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.to);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.type);
            if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonRoute message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonRoute
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonRoute & sepiola.MonRoute.$Shape} MonRoute
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonRoute.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonRoute();
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
                            message.to = value;
                        else
                            delete message.to;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.body = value;
                        else
                            delete message.body;
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

        return MonRoute;
    })();

    sepiola.MonMemory = (function() {

        /**
         * Properties of a MonMemory.
         * @typedef {Object} sepiola.MonMemory.$Properties
         * @property {string|null} [service] MonMemory service
         * @property {Uint8Array|null} [state] MonMemory state
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonMemory.
         * @memberof sepiola
         * @interface IMonMemory
         * @augments sepiola.MonMemory.$Properties
         * @deprecated Use sepiola.MonMemory.$Properties instead.
         */

        /**
         * Shape of a MonMemory.
         * @typedef {sepiola.MonMemory.$Properties} sepiola.MonMemory.$Shape
         */

        /**
         * Constructs a new MonMemory.
         * @memberof sepiola
         * @classdesc Represents a MonMemory.
         * @constructor
         * @param {sepiola.MonMemory.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonMemory = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonMemory service.
         * @member {string} service
         * @memberof sepiola.MonMemory
         * @instance
         */
        MonMemory.prototype.service = "";

        /**
         * MonMemory state.
         * @member {Uint8Array} state
         * @memberof sepiola.MonMemory
         * @instance
         */
        MonMemory.prototype.state = $util.newBuffer([]);

        /**
         * Encodes the specified MonMemory message. Does not implicitly {@link sepiola.MonMemory.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonMemory
         * @static
         * @param {sepiola.MonMemory.$Properties} message MonMemory message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonMemory.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.state);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonMemory message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonMemory
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonMemory & sepiola.MonMemory.$Shape} MonMemory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonMemory.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonMemory();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.state = value;
                        else
                            delete message.state;
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

        return MonMemory;
    })();

    sepiola.StoreWriteRecord = (function() {

        /**
         * Properties of a StoreWriteRecord.
         * @typedef {Object} sepiola.StoreWriteRecord.$Properties
         * @property {string|null} [prefix] StoreWriteRecord prefix
         * @property {string|null} [key] StoreWriteRecord key
         * @property {Uint8Array|null} [value] StoreWriteRecord value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StoreWriteRecord.
         * @memberof sepiola
         * @interface IStoreWriteRecord
         * @augments sepiola.StoreWriteRecord.$Properties
         * @deprecated Use sepiola.StoreWriteRecord.$Properties instead.
         */

        /**
         * Shape of a StoreWriteRecord.
         * @typedef {sepiola.StoreWriteRecord.$Properties} sepiola.StoreWriteRecord.$Shape
         */

        /**
         * Constructs a new StoreWriteRecord.
         * @memberof sepiola
         * @classdesc Represents a StoreWriteRecord.
         * @constructor
         * @param {sepiola.StoreWriteRecord.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StoreWriteRecord = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StoreWriteRecord prefix.
         * @member {string} prefix
         * @memberof sepiola.StoreWriteRecord
         * @instance
         */
        StoreWriteRecord.prototype.prefix = "";

        /**
         * StoreWriteRecord key.
         * @member {string} key
         * @memberof sepiola.StoreWriteRecord
         * @instance
         */
        StoreWriteRecord.prototype.key = "";

        /**
         * StoreWriteRecord value.
         * @member {Uint8Array|null|undefined} value
         * @memberof sepiola.StoreWriteRecord
         * @instance
         */
        StoreWriteRecord.prototype.value = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(StoreWriteRecord.prototype, "_value", {
            get: $util.oneOfGetter($oneOfFields = ["value"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified StoreWriteRecord message. Does not implicitly {@link sepiola.StoreWriteRecord.verify|verify} messages.
         * @function encode
         * @memberof sepiola.StoreWriteRecord
         * @static
         * @param {sepiola.StoreWriteRecord.$Properties} message StoreWriteRecord message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StoreWriteRecord.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.prefix);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StoreWriteRecord message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.StoreWriteRecord
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.StoreWriteRecord & sepiola.StoreWriteRecord.$Shape} StoreWriteRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StoreWriteRecord.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.StoreWriteRecord();
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
                            message.prefix = value;
                        else
                            delete message.prefix;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.value = reader.bytes();
                        message._value = "value";
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

        return StoreWriteRecord;
    })();

    sepiola.MonTransaction = (function() {

        /**
         * Properties of a MonTransaction.
         * @typedef {Object} sepiola.MonTransaction.$Properties
         * @property {Array.<sepiola.StoreWriteRecord.$Properties>|null} [writes] MonTransaction writes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonTransaction.
         * @memberof sepiola
         * @interface IMonTransaction
         * @augments sepiola.MonTransaction.$Properties
         * @deprecated Use sepiola.MonTransaction.$Properties instead.
         */

        /**
         * Shape of a MonTransaction.
         * @typedef {sepiola.MonTransaction.$Properties} sepiola.MonTransaction.$Shape
         */

        /**
         * Constructs a new MonTransaction.
         * @memberof sepiola
         * @classdesc Represents a MonTransaction.
         * @constructor
         * @param {sepiola.MonTransaction.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonTransaction = function (properties) {
            this.writes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonTransaction writes.
         * @member {Array.<sepiola.StoreWriteRecord.$Properties>} writes
         * @memberof sepiola.MonTransaction
         * @instance
         */
        MonTransaction.prototype.writes = $util.emptyArray;

        /**
         * Encodes the specified MonTransaction message. Does not implicitly {@link sepiola.MonTransaction.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonTransaction
         * @static
         * @param {sepiola.MonTransaction.$Properties} message MonTransaction message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonTransaction.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.writes != null && message.writes.length)
                for (let i = 0; i < message.writes.length; ++i)
                    $root.sepiola.StoreWriteRecord.encode(message.writes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonTransaction message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonTransaction
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonTransaction & sepiola.MonTransaction.$Shape} MonTransaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonTransaction.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonTransaction();
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
                        if (!(message.writes && message.writes.length))
                            message.writes = [];
                        message.writes.push($root.sepiola.StoreWriteRecord.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return MonTransaction;
    })();

    sepiola.MonIdentity = (function() {

        /**
         * Properties of a MonIdentity.
         * @typedef {Object} sepiola.MonIdentity.$Properties
         * @property {number|null} [version] MonIdentity version
         * @property {string|null} [fsid] MonIdentity fsid
         * @property {string|null} [name] MonIdentity name
         * @property {number|null} [createdMs] MonIdentity createdMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MonIdentity.
         * @memberof sepiola
         * @interface IMonIdentity
         * @augments sepiola.MonIdentity.$Properties
         * @deprecated Use sepiola.MonIdentity.$Properties instead.
         */

        /**
         * Shape of a MonIdentity.
         * @typedef {sepiola.MonIdentity.$Properties} sepiola.MonIdentity.$Shape
         */

        /**
         * Constructs a new MonIdentity.
         * @memberof sepiola
         * @classdesc Represents a MonIdentity.
         * @constructor
         * @param {sepiola.MonIdentity.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MonIdentity = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MonIdentity version.
         * @member {number} version
         * @memberof sepiola.MonIdentity
         * @instance
         */
        MonIdentity.prototype.version = 0;

        /**
         * MonIdentity fsid.
         * @member {string} fsid
         * @memberof sepiola.MonIdentity
         * @instance
         */
        MonIdentity.prototype.fsid = "";

        /**
         * MonIdentity name.
         * @member {string} name
         * @memberof sepiola.MonIdentity
         * @instance
         */
        MonIdentity.prototype.name = "";

        /**
         * MonIdentity createdMs.
         * @member {number} createdMs
         * @memberof sepiola.MonIdentity
         * @instance
         */
        MonIdentity.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified MonIdentity message. Does not implicitly {@link sepiola.MonIdentity.verify|verify} messages.
         * @function encode
         * @memberof sepiola.MonIdentity
         * @static
         * @param {sepiola.MonIdentity.$Properties} message MonIdentity message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MonIdentity.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
            if (message.fsid != null && $Object.hasOwnProperty.call(message, "fsid") && message.fsid !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.fsid);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.createdMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MonIdentity message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.MonIdentity
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.MonIdentity & sepiola.MonIdentity.$Shape} MonIdentity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MonIdentity.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.MonIdentity();
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
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fsid = value;
                        else
                            delete message.fsid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
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

        return MonIdentity;
    })();

    sepiola.PaxosPending = (function() {

        /**
         * Properties of a PaxosPending.
         * @typedef {Object} sepiola.PaxosPending.$Properties
         * @property {number|null} [pn] PaxosPending pn
         * @property {number|null} [version] PaxosPending version
         * @property {Uint8Array|null} [value] PaxosPending value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PaxosPending.
         * @memberof sepiola
         * @interface IPaxosPending
         * @augments sepiola.PaxosPending.$Properties
         * @deprecated Use sepiola.PaxosPending.$Properties instead.
         */

        /**
         * Shape of a PaxosPending.
         * @typedef {sepiola.PaxosPending.$Properties} sepiola.PaxosPending.$Shape
         */

        /**
         * Constructs a new PaxosPending.
         * @memberof sepiola
         * @classdesc Represents a PaxosPending.
         * @constructor
         * @param {sepiola.PaxosPending.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PaxosPending = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PaxosPending pn.
         * @member {number} pn
         * @memberof sepiola.PaxosPending
         * @instance
         */
        PaxosPending.prototype.pn = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PaxosPending version.
         * @member {number} version
         * @memberof sepiola.PaxosPending
         * @instance
         */
        PaxosPending.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PaxosPending value.
         * @member {Uint8Array} value
         * @memberof sepiola.PaxosPending
         * @instance
         */
        PaxosPending.prototype.value = $util.newBuffer([]);

        /**
         * Encodes the specified PaxosPending message. Does not implicitly {@link sepiola.PaxosPending.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PaxosPending
         * @static
         * @param {sepiola.PaxosPending.$Properties} message PaxosPending message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PaxosPending.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pn != null && $Object.hasOwnProperty.call(message, "pn") && (typeof message.pn === "object" ? message.pn.low || message.pn.high : message.pn !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.pn);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.version);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PaxosPending message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PaxosPending
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PaxosPending & sepiola.PaxosPending.$Shape} PaxosPending
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PaxosPending.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PaxosPending();
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
                            message.pn = value;
                        else
                            delete message.pn;
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

        return PaxosPending;
    })();

    sepiola.AuthEntity = (function() {

        /**
         * Properties of an AuthEntity.
         * @typedef {Object} sepiola.AuthEntity.$Properties
         * @property {string|null} [name] AuthEntity name
         * @property {Uint8Array|null} [key] AuthEntity key
         * @property {Object.<string,string>|null} [caps] AuthEntity caps
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthEntity.
         * @memberof sepiola
         * @interface IAuthEntity
         * @augments sepiola.AuthEntity.$Properties
         * @deprecated Use sepiola.AuthEntity.$Properties instead.
         */

        /**
         * Shape of an AuthEntity.
         * @typedef {sepiola.AuthEntity.$Properties} sepiola.AuthEntity.$Shape
         */

        /**
         * Constructs a new AuthEntity.
         * @memberof sepiola
         * @classdesc Represents an AuthEntity.
         * @constructor
         * @param {sepiola.AuthEntity.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthEntity = function (properties) {
            this.caps = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthEntity name.
         * @member {string} name
         * @memberof sepiola.AuthEntity
         * @instance
         */
        AuthEntity.prototype.name = "";

        /**
         * AuthEntity key.
         * @member {Uint8Array} key
         * @memberof sepiola.AuthEntity
         * @instance
         */
        AuthEntity.prototype.key = $util.newBuffer([]);

        /**
         * AuthEntity caps.
         * @member {Object.<string,string>} caps
         * @memberof sepiola.AuthEntity
         * @instance
         */
        AuthEntity.prototype.caps = $util.emptyObject;

        /**
         * Encodes the specified AuthEntity message. Does not implicitly {@link sepiola.AuthEntity.verify|verify} messages.
         * @function encode
         * @memberof sepiola.AuthEntity
         * @static
         * @param {sepiola.AuthEntity.$Properties} message AuthEntity message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthEntity.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
            if (message.caps != null && $Object.hasOwnProperty.call(message, "caps"))
                for (let keys = $Object.keys(message.caps), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.caps[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthEntity message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.AuthEntity
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.AuthEntity & sepiola.AuthEntity.$Shape} AuthEntity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthEntity.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.AuthEntity();
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
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (message.caps === $util.emptyObject)
                            message.caps = {};
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
                            $util.makeProp(message.caps, key);
                        message.caps[key] = value;
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

        return AuthEntity;
    })();

    sepiola.AuthServiceSecrets = (function() {

        /**
         * Properties of an AuthServiceSecrets.
         * @typedef {Object} sepiola.AuthServiceSecrets.$Properties
         * @property {Array.<sepiola.AuthServiceSecret.$Properties>|null} [secrets] AuthServiceSecrets secrets
         * @property {number|null} [nextId] AuthServiceSecrets nextId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthServiceSecrets.
         * @memberof sepiola
         * @interface IAuthServiceSecrets
         * @augments sepiola.AuthServiceSecrets.$Properties
         * @deprecated Use sepiola.AuthServiceSecrets.$Properties instead.
         */

        /**
         * Shape of an AuthServiceSecrets.
         * @typedef {sepiola.AuthServiceSecrets.$Properties} sepiola.AuthServiceSecrets.$Shape
         */

        /**
         * Constructs a new AuthServiceSecrets.
         * @memberof sepiola
         * @classdesc Represents an AuthServiceSecrets.
         * @constructor
         * @param {sepiola.AuthServiceSecrets.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthServiceSecrets = function (properties) {
            this.secrets = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthServiceSecrets secrets.
         * @member {Array.<sepiola.AuthServiceSecret.$Properties>} secrets
         * @memberof sepiola.AuthServiceSecrets
         * @instance
         */
        AuthServiceSecrets.prototype.secrets = $util.emptyArray;

        /**
         * AuthServiceSecrets nextId.
         * @member {number} nextId
         * @memberof sepiola.AuthServiceSecrets
         * @instance
         */
        AuthServiceSecrets.prototype.nextId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified AuthServiceSecrets message. Does not implicitly {@link sepiola.AuthServiceSecrets.verify|verify} messages.
         * @function encode
         * @memberof sepiola.AuthServiceSecrets
         * @static
         * @param {sepiola.AuthServiceSecrets.$Properties} message AuthServiceSecrets message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthServiceSecrets.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.secrets != null && message.secrets.length)
                for (let i = 0; i < message.secrets.length; ++i)
                    $root.sepiola.AuthServiceSecret.encode(message.secrets[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.nextId != null && $Object.hasOwnProperty.call(message, "nextId") && (typeof message.nextId === "object" ? message.nextId.low || message.nextId.high : message.nextId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.nextId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthServiceSecrets message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.AuthServiceSecrets
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.AuthServiceSecrets & sepiola.AuthServiceSecrets.$Shape} AuthServiceSecrets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthServiceSecrets.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.AuthServiceSecrets();
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
                        message.secrets.push($root.sepiola.AuthServiceSecret.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.nextId = value;
                        else
                            delete message.nextId;
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

        return AuthServiceSecrets;
    })();

    sepiola.AuthServiceSecret = (function() {

        /**
         * Properties of an AuthServiceSecret.
         * @typedef {Object} sepiola.AuthServiceSecret.$Properties
         * @property {string|null} [service] AuthServiceSecret service
         * @property {number|null} [secretId] AuthServiceSecret secretId
         * @property {Uint8Array|null} [secret] AuthServiceSecret secret
         * @property {number|null} [createdMs] AuthServiceSecret createdMs
         * @property {number|null} [expiresMs] AuthServiceSecret expiresMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthServiceSecret.
         * @memberof sepiola
         * @interface IAuthServiceSecret
         * @augments sepiola.AuthServiceSecret.$Properties
         * @deprecated Use sepiola.AuthServiceSecret.$Properties instead.
         */

        /**
         * Shape of an AuthServiceSecret.
         * @typedef {sepiola.AuthServiceSecret.$Properties} sepiola.AuthServiceSecret.$Shape
         */

        /**
         * Constructs a new AuthServiceSecret.
         * @memberof sepiola
         * @classdesc Represents an AuthServiceSecret.
         * @constructor
         * @param {sepiola.AuthServiceSecret.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthServiceSecret = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthServiceSecret service.
         * @member {string} service
         * @memberof sepiola.AuthServiceSecret
         * @instance
         */
        AuthServiceSecret.prototype.service = "";

        /**
         * AuthServiceSecret secretId.
         * @member {number} secretId
         * @memberof sepiola.AuthServiceSecret
         * @instance
         */
        AuthServiceSecret.prototype.secretId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AuthServiceSecret secret.
         * @member {Uint8Array} secret
         * @memberof sepiola.AuthServiceSecret
         * @instance
         */
        AuthServiceSecret.prototype.secret = $util.newBuffer([]);

        /**
         * AuthServiceSecret createdMs.
         * @member {number} createdMs
         * @memberof sepiola.AuthServiceSecret
         * @instance
         */
        AuthServiceSecret.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AuthServiceSecret expiresMs.
         * @member {number} expiresMs
         * @memberof sepiola.AuthServiceSecret
         * @instance
         */
        AuthServiceSecret.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified AuthServiceSecret message. Does not implicitly {@link sepiola.AuthServiceSecret.verify|verify} messages.
         * @function encode
         * @memberof sepiola.AuthServiceSecret
         * @static
         * @param {sepiola.AuthServiceSecret.$Properties} message AuthServiceSecret message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthServiceSecret.encode = function (message, writer, _depth) {
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
            if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.createdMs);
            if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.expiresMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthServiceSecret message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.AuthServiceSecret
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.AuthServiceSecret & sepiola.AuthServiceSecret.$Shape} AuthServiceSecret
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthServiceSecret.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.AuthServiceSecret();
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
                            message.createdMs = value;
                        else
                            delete message.createdMs;
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

        return AuthServiceSecret;
    })();

    sepiola.StoredLogEntries = (function() {

        /**
         * Properties of a StoredLogEntries.
         * @typedef {Object} sepiola.StoredLogEntries.$Properties
         * @property {Array.<sepiola.StoredLogEntry.$Properties>|null} [entries] StoredLogEntries entries
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StoredLogEntries.
         * @memberof sepiola
         * @interface IStoredLogEntries
         * @augments sepiola.StoredLogEntries.$Properties
         * @deprecated Use sepiola.StoredLogEntries.$Properties instead.
         */

        /**
         * Shape of a StoredLogEntries.
         * @typedef {sepiola.StoredLogEntries.$Properties} sepiola.StoredLogEntries.$Shape
         */

        /**
         * Constructs a new StoredLogEntries.
         * @memberof sepiola
         * @classdesc Represents a StoredLogEntries.
         * @constructor
         * @param {sepiola.StoredLogEntries.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StoredLogEntries = function (properties) {
            this.entries = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StoredLogEntries entries.
         * @member {Array.<sepiola.StoredLogEntry.$Properties>} entries
         * @memberof sepiola.StoredLogEntries
         * @instance
         */
        StoredLogEntries.prototype.entries = $util.emptyArray;

        /**
         * Encodes the specified StoredLogEntries message. Does not implicitly {@link sepiola.StoredLogEntries.verify|verify} messages.
         * @function encode
         * @memberof sepiola.StoredLogEntries
         * @static
         * @param {sepiola.StoredLogEntries.$Properties} message StoredLogEntries message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StoredLogEntries.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.entries != null && message.entries.length)
                for (let i = 0; i < message.entries.length; ++i)
                    $root.sepiola.StoredLogEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StoredLogEntries message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.StoredLogEntries
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.StoredLogEntries & sepiola.StoredLogEntries.$Shape} StoredLogEntries
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StoredLogEntries.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.StoredLogEntries();
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
                        message.entries.push($root.sepiola.StoredLogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return StoredLogEntries;
    })();

    sepiola.StoredLogEntry = (function() {

        /**
         * Properties of a StoredLogEntry.
         * @typedef {Object} sepiola.StoredLogEntry.$Properties
         * @property {string|null} [name] StoredLogEntry name
         * @property {number|null} [stampMs] StoredLogEntry stampMs
         * @property {number|null} [seq] StoredLogEntry seq
         * @property {string|null} [level] StoredLogEntry level
         * @property {string|null} [channel] StoredLogEntry channel
         * @property {string|null} [text] StoredLogEntry text
         * @property {string|null} [rank] StoredLogEntry rank
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StoredLogEntry.
         * @memberof sepiola
         * @interface IStoredLogEntry
         * @augments sepiola.StoredLogEntry.$Properties
         * @deprecated Use sepiola.StoredLogEntry.$Properties instead.
         */

        /**
         * Shape of a StoredLogEntry.
         * @typedef {sepiola.StoredLogEntry.$Properties} sepiola.StoredLogEntry.$Shape
         */

        /**
         * Constructs a new StoredLogEntry.
         * @memberof sepiola
         * @classdesc Represents a StoredLogEntry.
         * @constructor
         * @param {sepiola.StoredLogEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StoredLogEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StoredLogEntry name.
         * @member {string} name
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.name = "";

        /**
         * StoredLogEntry stampMs.
         * @member {number} stampMs
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.stampMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StoredLogEntry seq.
         * @member {number} seq
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StoredLogEntry level.
         * @member {string} level
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.level = "";

        /**
         * StoredLogEntry channel.
         * @member {string} channel
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.channel = "";

        /**
         * StoredLogEntry text.
         * @member {string} text
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.text = "";

        /**
         * StoredLogEntry rank.
         * @member {string} rank
         * @memberof sepiola.StoredLogEntry
         * @instance
         */
        StoredLogEntry.prototype.rank = "";

        /**
         * Encodes the specified StoredLogEntry message. Does not implicitly {@link sepiola.StoredLogEntry.verify|verify} messages.
         * @function encode
         * @memberof sepiola.StoredLogEntry
         * @static
         * @param {sepiola.StoredLogEntry.$Properties} message StoredLogEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StoredLogEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
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
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank") && message.rank !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.rank);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StoredLogEntry message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.StoredLogEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.StoredLogEntry & sepiola.StoredLogEntry.$Shape} StoredLogEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StoredLogEntry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.StoredLogEntry();
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
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
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

        return StoredLogEntry;
    })();

    sepiola.ObjectInfo = (function() {

        /**
         * Properties of an ObjectInfo.
         * @typedef {Object} sepiola.ObjectInfo.$Properties
         * @property {sepiola.Eversion.$Properties|null} [version] ObjectInfo version
         * @property {number|null} [userVersion] ObjectInfo userVersion
         * @property {number|null} [mtimeMs] ObjectInfo mtimeMs
         * @property {number|null} [size] ObjectInfo size
         * @property {number|null} [dataDigest] ObjectInfo dataDigest
         * @property {sepiola.ReqId.$Properties|null} [lastReqid] ObjectInfo lastReqid
         * @property {sepiola.Eversion.$Properties|null} [priorVersion] ObjectInfo priorVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectInfo.
         * @memberof sepiola
         * @interface IObjectInfo
         * @augments sepiola.ObjectInfo.$Properties
         * @deprecated Use sepiola.ObjectInfo.$Properties instead.
         */

        /**
         * Shape of an ObjectInfo.
         * @typedef {sepiola.ObjectInfo.$Properties} sepiola.ObjectInfo.$Shape
         */

        /**
         * Constructs a new ObjectInfo.
         * @memberof sepiola
         * @classdesc Represents an ObjectInfo.
         * @constructor
         * @param {sepiola.ObjectInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectInfo version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.version = null;

        /**
         * ObjectInfo userVersion.
         * @member {number} userVersion
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.userVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectInfo mtimeMs.
         * @member {number} mtimeMs
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.mtimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectInfo size.
         * @member {number} size
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectInfo dataDigest.
         * @member {number|null|undefined} dataDigest
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.dataDigest = null;

        /**
         * ObjectInfo lastReqid.
         * @member {sepiola.ReqId.$Properties|null|undefined} lastReqid
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.lastReqid = null;

        /**
         * ObjectInfo priorVersion.
         * @member {sepiola.Eversion.$Properties|null|undefined} priorVersion
         * @memberof sepiola.ObjectInfo
         * @instance
         */
        ObjectInfo.prototype.priorVersion = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ObjectInfo.prototype, "_dataDigest", {
            get: $util.oneOfGetter($oneOfFields = ["dataDigest"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified ObjectInfo message. Does not implicitly {@link sepiola.ObjectInfo.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ObjectInfo
         * @static
         * @param {sepiola.ObjectInfo.$Properties} message ObjectInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.userVersion != null && $Object.hasOwnProperty.call(message, "userVersion") && (typeof message.userVersion === "object" ? message.userVersion.low || message.userVersion.high : message.userVersion !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.userVersion);
            if (message.mtimeMs != null && $Object.hasOwnProperty.call(message, "mtimeMs") && (typeof message.mtimeMs === "object" ? message.mtimeMs.low || message.mtimeMs.high : message.mtimeMs !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.mtimeMs);
            if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.size);
            if (message.dataDigest != null && $Object.hasOwnProperty.call(message, "dataDigest"))
                writer.uint32(/* id 5, wireType 5 =*/45).fixed32(message.dataDigest);
            if (message.lastReqid != null && $Object.hasOwnProperty.call(message, "lastReqid"))
                $root.sepiola.ReqId.encode(message.lastReqid, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.priorVersion != null && $Object.hasOwnProperty.call(message, "priorVersion"))
                $root.sepiola.Eversion.encode(message.priorVersion, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectInfo message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ObjectInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ObjectInfo & sepiola.ObjectInfo.$Shape} ObjectInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.ObjectInfo();
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
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.userVersion = value;
                        else
                            delete message.userVersion;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.mtimeMs = value;
                        else
                            delete message.mtimeMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.size = value;
                        else
                            delete message.size;
                        continue;
                    }
                case 5: {
                        if (wireType !== 5)
                            break;
                        message.dataDigest = reader.fixed32();
                        message._dataDigest = "dataDigest";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.lastReqid = $root.sepiola.ReqId.decode(reader, reader.size(), $undefined, _depth + 1, message.lastReqid);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.priorVersion = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.priorVersion);
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

        return ObjectInfo;
    })();

    sepiola.PgHistory = (function() {

        /**
         * Properties of a PgHistory.
         * @typedef {Object} sepiola.PgHistory.$Properties
         * @property {number|null} [epochCreated] PgHistory epochCreated
         * @property {number|null} [epochPoolCreated] PgHistory epochPoolCreated
         * @property {number|null} [lastEpochStarted] PgHistory lastEpochStarted
         * @property {number|null} [lastIntervalStarted] PgHistory lastIntervalStarted
         * @property {number|null} [lastEpochClean] PgHistory lastEpochClean
         * @property {number|null} [lastIntervalClean] PgHistory lastIntervalClean
         * @property {number|null} [sameUpSince] PgHistory sameUpSince
         * @property {number|null} [sameIntervalSince] PgHistory sameIntervalSince
         * @property {number|null} [samePrimarySince] PgHistory samePrimarySince
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgHistory.
         * @memberof sepiola
         * @interface IPgHistory
         * @augments sepiola.PgHistory.$Properties
         * @deprecated Use sepiola.PgHistory.$Properties instead.
         */

        /**
         * Shape of a PgHistory.
         * @typedef {sepiola.PgHistory.$Properties} sepiola.PgHistory.$Shape
         */

        /**
         * Constructs a new PgHistory.
         * @memberof sepiola
         * @classdesc Represents a PgHistory.
         * @constructor
         * @param {sepiola.PgHistory.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgHistory = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgHistory epochCreated.
         * @member {number} epochCreated
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.epochCreated = 0;

        /**
         * PgHistory epochPoolCreated.
         * @member {number} epochPoolCreated
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.epochPoolCreated = 0;

        /**
         * PgHistory lastEpochStarted.
         * @member {number} lastEpochStarted
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.lastEpochStarted = 0;

        /**
         * PgHistory lastIntervalStarted.
         * @member {number} lastIntervalStarted
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.lastIntervalStarted = 0;

        /**
         * PgHistory lastEpochClean.
         * @member {number} lastEpochClean
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.lastEpochClean = 0;

        /**
         * PgHistory lastIntervalClean.
         * @member {number} lastIntervalClean
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.lastIntervalClean = 0;

        /**
         * PgHistory sameUpSince.
         * @member {number} sameUpSince
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.sameUpSince = 0;

        /**
         * PgHistory sameIntervalSince.
         * @member {number} sameIntervalSince
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.sameIntervalSince = 0;

        /**
         * PgHistory samePrimarySince.
         * @member {number} samePrimarySince
         * @memberof sepiola.PgHistory
         * @instance
         */
        PgHistory.prototype.samePrimarySince = 0;

        /**
         * Encodes the specified PgHistory message. Does not implicitly {@link sepiola.PgHistory.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgHistory
         * @static
         * @param {sepiola.PgHistory.$Properties} message PgHistory message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgHistory.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epochCreated != null && $Object.hasOwnProperty.call(message, "epochCreated") && message.epochCreated !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epochCreated);
            if (message.epochPoolCreated != null && $Object.hasOwnProperty.call(message, "epochPoolCreated") && message.epochPoolCreated !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epochPoolCreated);
            if (message.lastEpochStarted != null && $Object.hasOwnProperty.call(message, "lastEpochStarted") && message.lastEpochStarted !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.lastEpochStarted);
            if (message.lastIntervalStarted != null && $Object.hasOwnProperty.call(message, "lastIntervalStarted") && message.lastIntervalStarted !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.lastIntervalStarted);
            if (message.lastEpochClean != null && $Object.hasOwnProperty.call(message, "lastEpochClean") && message.lastEpochClean !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.lastEpochClean);
            if (message.lastIntervalClean != null && $Object.hasOwnProperty.call(message, "lastIntervalClean") && message.lastIntervalClean !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.lastIntervalClean);
            if (message.sameUpSince != null && $Object.hasOwnProperty.call(message, "sameUpSince") && message.sameUpSince !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.sameUpSince);
            if (message.sameIntervalSince != null && $Object.hasOwnProperty.call(message, "sameIntervalSince") && message.sameIntervalSince !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.sameIntervalSince);
            if (message.samePrimarySince != null && $Object.hasOwnProperty.call(message, "samePrimarySince") && message.samePrimarySince !== 0)
                writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.samePrimarySince);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgHistory message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgHistory
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgHistory & sepiola.PgHistory.$Shape} PgHistory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgHistory.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgHistory();
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
                            message.epochCreated = value;
                        else
                            delete message.epochCreated;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.epochPoolCreated = value;
                        else
                            delete message.epochPoolCreated;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastEpochStarted = value;
                        else
                            delete message.lastEpochStarted;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastIntervalStarted = value;
                        else
                            delete message.lastIntervalStarted;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastEpochClean = value;
                        else
                            delete message.lastEpochClean;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastIntervalClean = value;
                        else
                            delete message.lastIntervalClean;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.sameUpSince = value;
                        else
                            delete message.sameUpSince;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.sameIntervalSince = value;
                        else
                            delete message.sameIntervalSince;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.samePrimarySince = value;
                        else
                            delete message.samePrimarySince;
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

        return PgHistory;
    })();

    sepiola.PgInfo = (function() {

        /**
         * Properties of a PgInfo.
         * @typedef {Object} sepiola.PgInfo.$Properties
         * @property {sepiola.PgId.$Properties|null} [pg] PgInfo pg
         * @property {sepiola.Eversion.$Properties|null} [lastUpdate] PgInfo lastUpdate
         * @property {sepiola.Eversion.$Properties|null} [lastComplete] PgInfo lastComplete
         * @property {sepiola.Eversion.$Properties|null} [logTail] PgInfo logTail
         * @property {number|null} [lastEpochStarted] PgInfo lastEpochStarted
         * @property {number|null} [lastIntervalStarted] PgInfo lastIntervalStarted
         * @property {number|null} [lastUserVersion] PgInfo lastUserVersion
         * @property {boolean|null} [backfillMin] PgInfo backfillMin
         * @property {sepiola.ObjectId.$Properties|null} [lastBackfill] PgInfo lastBackfill
         * @property {sepiola.PgHistory.$Properties|null} [history] PgInfo history
         * @property {number|null} [objects] PgInfo objects
         * @property {number|null} [bytes] PgInfo bytes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgInfo.
         * @memberof sepiola
         * @interface IPgInfo
         * @augments sepiola.PgInfo.$Properties
         * @deprecated Use sepiola.PgInfo.$Properties instead.
         */

        /**
         * Shape of a PgInfo.
         * @typedef {sepiola.PgInfo.$Properties} sepiola.PgInfo.$Shape
         */

        /**
         * Constructs a new PgInfo.
         * @memberof sepiola
         * @classdesc Represents a PgInfo.
         * @constructor
         * @param {sepiola.PgInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgInfo pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.pg = null;

        /**
         * PgInfo lastUpdate.
         * @member {sepiola.Eversion.$Properties|null|undefined} lastUpdate
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.lastUpdate = null;

        /**
         * PgInfo lastComplete.
         * @member {sepiola.Eversion.$Properties|null|undefined} lastComplete
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.lastComplete = null;

        /**
         * PgInfo logTail.
         * @member {sepiola.Eversion.$Properties|null|undefined} logTail
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.logTail = null;

        /**
         * PgInfo lastEpochStarted.
         * @member {number} lastEpochStarted
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.lastEpochStarted = 0;

        /**
         * PgInfo lastIntervalStarted.
         * @member {number} lastIntervalStarted
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.lastIntervalStarted = 0;

        /**
         * PgInfo lastUserVersion.
         * @member {number} lastUserVersion
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.lastUserVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgInfo backfillMin.
         * @member {boolean} backfillMin
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.backfillMin = false;

        /**
         * PgInfo lastBackfill.
         * @member {sepiola.ObjectId.$Properties|null|undefined} lastBackfill
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.lastBackfill = null;

        /**
         * PgInfo history.
         * @member {sepiola.PgHistory.$Properties|null|undefined} history
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.history = null;

        /**
         * PgInfo objects.
         * @member {number} objects
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.objects = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgInfo bytes.
         * @member {number} bytes
         * @memberof sepiola.PgInfo
         * @instance
         */
        PgInfo.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified PgInfo message. Does not implicitly {@link sepiola.PgInfo.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgInfo
         * @static
         * @param {sepiola.PgInfo.$Properties} message PgInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.lastUpdate != null && $Object.hasOwnProperty.call(message, "lastUpdate"))
                $root.sepiola.Eversion.encode(message.lastUpdate, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.lastComplete != null && $Object.hasOwnProperty.call(message, "lastComplete"))
                $root.sepiola.Eversion.encode(message.lastComplete, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.logTail != null && $Object.hasOwnProperty.call(message, "logTail"))
                $root.sepiola.Eversion.encode(message.logTail, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.lastEpochStarted != null && $Object.hasOwnProperty.call(message, "lastEpochStarted") && message.lastEpochStarted !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.lastEpochStarted);
            if (message.lastIntervalStarted != null && $Object.hasOwnProperty.call(message, "lastIntervalStarted") && message.lastIntervalStarted !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.lastIntervalStarted);
            if (message.lastUserVersion != null && $Object.hasOwnProperty.call(message, "lastUserVersion") && (typeof message.lastUserVersion === "object" ? message.lastUserVersion.low || message.lastUserVersion.high : message.lastUserVersion !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.lastUserVersion);
            if (message.backfillMin != null && $Object.hasOwnProperty.call(message, "backfillMin") && message.backfillMin !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.backfillMin);
            if (message.lastBackfill != null && $Object.hasOwnProperty.call(message, "lastBackfill"))
                $root.sepiola.ObjectId.encode(message.lastBackfill, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                $root.sepiola.PgHistory.encode(message.history, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && (typeof message.objects === "object" ? message.objects.low || message.objects.high : message.objects !== 0))
                writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.objects);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.bytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgInfo message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgInfo & sepiola.PgInfo.$Shape} PgInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgInfo();
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
                        if (wireType !== 2)
                            break;
                        message.lastUpdate = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.lastUpdate);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.lastComplete = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.lastComplete);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.logTail = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.logTail);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastEpochStarted = value;
                        else
                            delete message.lastEpochStarted;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lastIntervalStarted = value;
                        else
                            delete message.lastIntervalStarted;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastUserVersion = value;
                        else
                            delete message.lastUserVersion;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.backfillMin = value;
                        else
                            delete message.backfillMin;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.lastBackfill = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.lastBackfill);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.history = $root.sepiola.PgHistory.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
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

        return PgInfo;
    })();

    sepiola.PgFastInfo = (function() {

        /**
         * Properties of a PgFastInfo.
         * @typedef {Object} sepiola.PgFastInfo.$Properties
         * @property {sepiola.Eversion.$Properties|null} [lastUpdate] PgFastInfo lastUpdate
         * @property {sepiola.Eversion.$Properties|null} [lastComplete] PgFastInfo lastComplete
         * @property {number|null} [lastUserVersion] PgFastInfo lastUserVersion
         * @property {number|null} [objects] PgFastInfo objects
         * @property {number|null} [bytes] PgFastInfo bytes
         * @property {sepiola.Eversion.$Properties|null} [logTail] PgFastInfo logTail
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgFastInfo.
         * @memberof sepiola
         * @interface IPgFastInfo
         * @augments sepiola.PgFastInfo.$Properties
         * @deprecated Use sepiola.PgFastInfo.$Properties instead.
         */

        /**
         * Shape of a PgFastInfo.
         * @typedef {sepiola.PgFastInfo.$Properties} sepiola.PgFastInfo.$Shape
         */

        /**
         * Constructs a new PgFastInfo.
         * @memberof sepiola
         * @classdesc Represents a PgFastInfo.
         * @constructor
         * @param {sepiola.PgFastInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgFastInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgFastInfo lastUpdate.
         * @member {sepiola.Eversion.$Properties|null|undefined} lastUpdate
         * @memberof sepiola.PgFastInfo
         * @instance
         */
        PgFastInfo.prototype.lastUpdate = null;

        /**
         * PgFastInfo lastComplete.
         * @member {sepiola.Eversion.$Properties|null|undefined} lastComplete
         * @memberof sepiola.PgFastInfo
         * @instance
         */
        PgFastInfo.prototype.lastComplete = null;

        /**
         * PgFastInfo lastUserVersion.
         * @member {number} lastUserVersion
         * @memberof sepiola.PgFastInfo
         * @instance
         */
        PgFastInfo.prototype.lastUserVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgFastInfo objects.
         * @member {number} objects
         * @memberof sepiola.PgFastInfo
         * @instance
         */
        PgFastInfo.prototype.objects = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgFastInfo bytes.
         * @member {number} bytes
         * @memberof sepiola.PgFastInfo
         * @instance
         */
        PgFastInfo.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgFastInfo logTail.
         * @member {sepiola.Eversion.$Properties|null|undefined} logTail
         * @memberof sepiola.PgFastInfo
         * @instance
         */
        PgFastInfo.prototype.logTail = null;

        /**
         * Encodes the specified PgFastInfo message. Does not implicitly {@link sepiola.PgFastInfo.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgFastInfo
         * @static
         * @param {sepiola.PgFastInfo.$Properties} message PgFastInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgFastInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.lastUpdate != null && $Object.hasOwnProperty.call(message, "lastUpdate"))
                $root.sepiola.Eversion.encode(message.lastUpdate, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.lastComplete != null && $Object.hasOwnProperty.call(message, "lastComplete"))
                $root.sepiola.Eversion.encode(message.lastComplete, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.lastUserVersion != null && $Object.hasOwnProperty.call(message, "lastUserVersion") && (typeof message.lastUserVersion === "object" ? message.lastUserVersion.low || message.lastUserVersion.high : message.lastUserVersion !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.lastUserVersion);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && (typeof message.objects === "object" ? message.objects.low || message.objects.high : message.objects !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.objects);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.bytes);
            if (message.logTail != null && $Object.hasOwnProperty.call(message, "logTail"))
                $root.sepiola.Eversion.encode(message.logTail, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgFastInfo message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgFastInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgFastInfo & sepiola.PgFastInfo.$Shape} PgFastInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgFastInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgFastInfo();
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
                        message.lastUpdate = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.lastUpdate);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.lastComplete = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.lastComplete);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastUserVersion = value;
                        else
                            delete message.lastUserVersion;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.logTail = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.logTail);
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

        return PgFastInfo;
    })();

    sepiola.PgLogEntry = (function() {

        /**
         * Properties of a PgLogEntry.
         * @typedef {Object} sepiola.PgLogEntry.$Properties
         * @property {number|null} [op] PgLogEntry op
         * @property {sepiola.ObjectId.$Properties|null} [oid] PgLogEntry oid
         * @property {sepiola.Eversion.$Properties|null} [version] PgLogEntry version
         * @property {sepiola.Eversion.$Properties|null} [priorVersion] PgLogEntry priorVersion
         * @property {sepiola.ReqId.$Properties|null} [reqid] PgLogEntry reqid
         * @property {number|null} [userVersion] PgLogEntry userVersion
         * @property {number|null} [mtimeMs] PgLogEntry mtimeMs
         * @property {number|null} [returnCode] PgLogEntry returnCode
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgLogEntry.
         * @memberof sepiola
         * @interface IPgLogEntry
         * @augments sepiola.PgLogEntry.$Properties
         * @deprecated Use sepiola.PgLogEntry.$Properties instead.
         */

        /**
         * Shape of a PgLogEntry.
         * @typedef {sepiola.PgLogEntry.$Properties} sepiola.PgLogEntry.$Shape
         */

        /**
         * Constructs a new PgLogEntry.
         * @memberof sepiola
         * @classdesc Represents a PgLogEntry.
         * @constructor
         * @param {sepiola.PgLogEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgLogEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgLogEntry op.
         * @member {number} op
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.op = 0;

        /**
         * PgLogEntry oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.oid = null;

        /**
         * PgLogEntry version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.version = null;

        /**
         * PgLogEntry priorVersion.
         * @member {sepiola.Eversion.$Properties|null|undefined} priorVersion
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.priorVersion = null;

        /**
         * PgLogEntry reqid.
         * @member {sepiola.ReqId.$Properties|null|undefined} reqid
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.reqid = null;

        /**
         * PgLogEntry userVersion.
         * @member {number} userVersion
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.userVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgLogEntry mtimeMs.
         * @member {number} mtimeMs
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.mtimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgLogEntry returnCode.
         * @member {number} returnCode
         * @memberof sepiola.PgLogEntry
         * @instance
         */
        PgLogEntry.prototype.returnCode = 0;

        /**
         * Encodes the specified PgLogEntry message. Does not implicitly {@link sepiola.PgLogEntry.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgLogEntry
         * @static
         * @param {sepiola.PgLogEntry.$Properties} message PgLogEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgLogEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.op);
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.priorVersion != null && $Object.hasOwnProperty.call(message, "priorVersion"))
                $root.sepiola.Eversion.encode(message.priorVersion, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.reqid != null && $Object.hasOwnProperty.call(message, "reqid"))
                $root.sepiola.ReqId.encode(message.reqid, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.userVersion != null && $Object.hasOwnProperty.call(message, "userVersion") && (typeof message.userVersion === "object" ? message.userVersion.low || message.userVersion.high : message.userVersion !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.userVersion);
            if (message.mtimeMs != null && $Object.hasOwnProperty.call(message, "mtimeMs") && (typeof message.mtimeMs === "object" ? message.mtimeMs.low || message.mtimeMs.high : message.mtimeMs !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.mtimeMs);
            if (message.returnCode != null && $Object.hasOwnProperty.call(message, "returnCode") && message.returnCode !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).sint32(message.returnCode);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgLogEntry message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgLogEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgLogEntry & sepiola.PgLogEntry.$Shape} PgLogEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgLogEntry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgLogEntry();
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
                            message.op = value;
                        else
                            delete message.op;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.priorVersion = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.priorVersion);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.reqid = $root.sepiola.ReqId.decode(reader, reader.size(), $undefined, _depth + 1, message.reqid);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.userVersion = value;
                        else
                            delete message.userVersion;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.mtimeMs = value;
                        else
                            delete message.mtimeMs;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.returnCode = value;
                        else
                            delete message.returnCode;
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

        return PgLogEntry;
    })();

    sepiola.PgMissingItem = (function() {

        /**
         * Properties of a PgMissingItem.
         * @typedef {Object} sepiola.PgMissingItem.$Properties
         * @property {sepiola.ObjectId.$Properties|null} [oid] PgMissingItem oid
         * @property {sepiola.Eversion.$Properties|null} [need] PgMissingItem need
         * @property {sepiola.Eversion.$Properties|null} [have] PgMissingItem have
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgMissingItem.
         * @memberof sepiola
         * @interface IPgMissingItem
         * @augments sepiola.PgMissingItem.$Properties
         * @deprecated Use sepiola.PgMissingItem.$Properties instead.
         */

        /**
         * Shape of a PgMissingItem.
         * @typedef {sepiola.PgMissingItem.$Properties} sepiola.PgMissingItem.$Shape
         */

        /**
         * Constructs a new PgMissingItem.
         * @memberof sepiola
         * @classdesc Represents a PgMissingItem.
         * @constructor
         * @param {sepiola.PgMissingItem.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgMissingItem = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgMissingItem oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.PgMissingItem
         * @instance
         */
        PgMissingItem.prototype.oid = null;

        /**
         * PgMissingItem need.
         * @member {sepiola.Eversion.$Properties|null|undefined} need
         * @memberof sepiola.PgMissingItem
         * @instance
         */
        PgMissingItem.prototype.need = null;

        /**
         * PgMissingItem have.
         * @member {sepiola.Eversion.$Properties|null|undefined} have
         * @memberof sepiola.PgMissingItem
         * @instance
         */
        PgMissingItem.prototype.have = null;

        /**
         * Encodes the specified PgMissingItem message. Does not implicitly {@link sepiola.PgMissingItem.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgMissingItem
         * @static
         * @param {sepiola.PgMissingItem.$Properties} message PgMissingItem message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgMissingItem.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.need != null && $Object.hasOwnProperty.call(message, "need"))
                $root.sepiola.Eversion.encode(message.need, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.have != null && $Object.hasOwnProperty.call(message, "have"))
                $root.sepiola.Eversion.encode(message.have, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgMissingItem message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgMissingItem
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgMissingItem & sepiola.PgMissingItem.$Shape} PgMissingItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgMissingItem.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgMissingItem();
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
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.need = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.need);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.have = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.have);
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

        return PgMissingItem;
    })();

    sepiola.PastInterval = (function() {

        /**
         * Properties of a PastInterval.
         * @typedef {Object} sepiola.PastInterval.$Properties
         * @property {number|null} [first] PastInterval first
         * @property {number|null} [last] PastInterval last
         * @property {Array.<number>|null} [up] PastInterval up
         * @property {Array.<number>|null} [acting] PastInterval acting
         * @property {number|null} [primary] PastInterval primary
         * @property {boolean|null} [maybeWentRw] PastInterval maybeWentRw
         * @property {boolean|null} [unknown] PastInterval unknown
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PastInterval.
         * @memberof sepiola
         * @interface IPastInterval
         * @augments sepiola.PastInterval.$Properties
         * @deprecated Use sepiola.PastInterval.$Properties instead.
         */

        /**
         * Shape of a PastInterval.
         * @typedef {sepiola.PastInterval.$Properties} sepiola.PastInterval.$Shape
         */

        /**
         * Constructs a new PastInterval.
         * @memberof sepiola
         * @classdesc Represents a PastInterval.
         * @constructor
         * @param {sepiola.PastInterval.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PastInterval = function (properties) {
            this.up = [];
            this.acting = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PastInterval first.
         * @member {number} first
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.first = 0;

        /**
         * PastInterval last.
         * @member {number} last
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.last = 0;

        /**
         * PastInterval up.
         * @member {Array.<number>} up
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.up = $util.emptyArray;

        /**
         * PastInterval acting.
         * @member {Array.<number>} acting
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.acting = $util.emptyArray;

        /**
         * PastInterval primary.
         * @member {number} primary
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.primary = 0;

        /**
         * PastInterval maybeWentRw.
         * @member {boolean} maybeWentRw
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.maybeWentRw = false;

        /**
         * PastInterval unknown.
         * @member {boolean} unknown
         * @memberof sepiola.PastInterval
         * @instance
         */
        PastInterval.prototype.unknown = false;

        /**
         * Encodes the specified PastInterval message. Does not implicitly {@link sepiola.PastInterval.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PastInterval
         * @static
         * @param {sepiola.PastInterval.$Properties} message PastInterval message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PastInterval.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.first);
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.last);
            if (message.up != null && message.up.length)
                writer.uint32(/* id 3, wireType 2 =*/26).sint32s(message.up);
            if (message.acting != null && message.acting.length)
                writer.uint32(/* id 4, wireType 2 =*/34).sint32s(message.acting);
            if (message.primary != null && $Object.hasOwnProperty.call(message, "primary") && message.primary !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).sint32(message.primary);
            if (message.maybeWentRw != null && $Object.hasOwnProperty.call(message, "maybeWentRw") && message.maybeWentRw !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.maybeWentRw);
            if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown") && message.unknown !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.unknown);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PastInterval message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PastInterval
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PastInterval & sepiola.PastInterval.$Shape} PastInterval
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PastInterval.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PastInterval();
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
                            message.first = value;
                        else
                            delete message.first;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.last = value;
                        else
                            delete message.last;
                        continue;
                    }
                case 3: {
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
                case 4: {
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
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.primary = value;
                        else
                            delete message.primary;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.maybeWentRw = value;
                        else
                            delete message.maybeWentRw;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.unknown = value;
                        else
                            delete message.unknown;
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

        return PastInterval;
    })();

    sepiola.PastIntervals = (function() {

        /**
         * Properties of a PastIntervals.
         * @typedef {Object} sepiola.PastIntervals.$Properties
         * @property {Array.<sepiola.PastInterval.$Properties>|null} [intervals] PastIntervals intervals
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PastIntervals.
         * @memberof sepiola
         * @interface IPastIntervals
         * @augments sepiola.PastIntervals.$Properties
         * @deprecated Use sepiola.PastIntervals.$Properties instead.
         */

        /**
         * Shape of a PastIntervals.
         * @typedef {sepiola.PastIntervals.$Properties} sepiola.PastIntervals.$Shape
         */

        /**
         * Constructs a new PastIntervals.
         * @memberof sepiola
         * @classdesc Represents a PastIntervals.
         * @constructor
         * @param {sepiola.PastIntervals.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PastIntervals = function (properties) {
            this.intervals = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PastIntervals intervals.
         * @member {Array.<sepiola.PastInterval.$Properties>} intervals
         * @memberof sepiola.PastIntervals
         * @instance
         */
        PastIntervals.prototype.intervals = $util.emptyArray;

        /**
         * Encodes the specified PastIntervals message. Does not implicitly {@link sepiola.PastIntervals.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PastIntervals
         * @static
         * @param {sepiola.PastIntervals.$Properties} message PastIntervals message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PastIntervals.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.intervals != null && message.intervals.length)
                for (let i = 0; i < message.intervals.length; ++i)
                    $root.sepiola.PastInterval.encode(message.intervals[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PastIntervals message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PastIntervals
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PastIntervals & sepiola.PastIntervals.$Shape} PastIntervals
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PastIntervals.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PastIntervals();
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
                        if (!(message.intervals && message.intervals.length))
                            message.intervals = [];
                        message.intervals.push($root.sepiola.PastInterval.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return PastIntervals;
    })();

    sepiola.PgRecord = (function() {

        /**
         * Properties of a PgRecord.
         * @typedef {Object} sepiola.PgRecord.$Properties
         * @property {number|null} [version] PgRecord version
         * @property {number|null} [compat] PgRecord compat
         * @property {sepiola.PgInfo.$Properties|null} [info] PgRecord info
         * @property {sepiola.PastIntervals.$Properties|null} [past] PgRecord past
         * @property {number|null} [epoch] PgRecord epoch
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgRecord.
         * @memberof sepiola
         * @interface IPgRecord
         * @augments sepiola.PgRecord.$Properties
         * @deprecated Use sepiola.PgRecord.$Properties instead.
         */

        /**
         * Shape of a PgRecord.
         * @typedef {sepiola.PgRecord.$Properties} sepiola.PgRecord.$Shape
         */

        /**
         * Constructs a new PgRecord.
         * @memberof sepiola
         * @classdesc Represents a PgRecord.
         * @constructor
         * @param {sepiola.PgRecord.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgRecord = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgRecord version.
         * @member {number} version
         * @memberof sepiola.PgRecord
         * @instance
         */
        PgRecord.prototype.version = 0;

        /**
         * PgRecord compat.
         * @member {number} compat
         * @memberof sepiola.PgRecord
         * @instance
         */
        PgRecord.prototype.compat = 0;

        /**
         * PgRecord info.
         * @member {sepiola.PgInfo.$Properties|null|undefined} info
         * @memberof sepiola.PgRecord
         * @instance
         */
        PgRecord.prototype.info = null;

        /**
         * PgRecord past.
         * @member {sepiola.PastIntervals.$Properties|null|undefined} past
         * @memberof sepiola.PgRecord
         * @instance
         */
        PgRecord.prototype.past = null;

        /**
         * PgRecord epoch.
         * @member {number} epoch
         * @memberof sepiola.PgRecord
         * @instance
         */
        PgRecord.prototype.epoch = 0;

        /**
         * Encodes the specified PgRecord message. Does not implicitly {@link sepiola.PgRecord.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgRecord
         * @static
         * @param {sepiola.PgRecord.$Properties} message PgRecord message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgRecord.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
            if (message.compat != null && $Object.hasOwnProperty.call(message, "compat") && message.compat !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.compat);
            if (message.info != null && $Object.hasOwnProperty.call(message, "info"))
                $root.sepiola.PgInfo.encode(message.info, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.past != null && $Object.hasOwnProperty.call(message, "past"))
                $root.sepiola.PastIntervals.encode(message.past, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.epoch);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgRecord message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgRecord
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgRecord & sepiola.PgRecord.$Shape} PgRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgRecord.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgRecord();
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
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.compat = value;
                        else
                            delete message.compat;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.info = $root.sepiola.PgInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.info);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.past = $root.sepiola.PastIntervals.decode(reader, reader.size(), $undefined, _depth + 1, message.past);
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

        return PgRecord;
    })();

    sepiola.OsdSuperblock = (function() {

        /**
         * Properties of an OsdSuperblock.
         * @typedef {Object} sepiola.OsdSuperblock.$Properties
         * @property {number|null} [version] OsdSuperblock version
         * @property {number|null} [compat] OsdSuperblock compat
         * @property {number|null} [oldestMap] OsdSuperblock oldestMap
         * @property {number|null} [newestMap] OsdSuperblock newestMap
         * @property {number|null} [mounted] OsdSuperblock mounted
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdSuperblock.
         * @memberof sepiola
         * @interface IOsdSuperblock
         * @augments sepiola.OsdSuperblock.$Properties
         * @deprecated Use sepiola.OsdSuperblock.$Properties instead.
         */

        /**
         * Shape of an OsdSuperblock.
         * @typedef {sepiola.OsdSuperblock.$Properties} sepiola.OsdSuperblock.$Shape
         */

        /**
         * Constructs a new OsdSuperblock.
         * @memberof sepiola
         * @classdesc Represents an OsdSuperblock.
         * @constructor
         * @param {sepiola.OsdSuperblock.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdSuperblock = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdSuperblock version.
         * @member {number} version
         * @memberof sepiola.OsdSuperblock
         * @instance
         */
        OsdSuperblock.prototype.version = 0;

        /**
         * OsdSuperblock compat.
         * @member {number} compat
         * @memberof sepiola.OsdSuperblock
         * @instance
         */
        OsdSuperblock.prototype.compat = 0;

        /**
         * OsdSuperblock oldestMap.
         * @member {number} oldestMap
         * @memberof sepiola.OsdSuperblock
         * @instance
         */
        OsdSuperblock.prototype.oldestMap = 0;

        /**
         * OsdSuperblock newestMap.
         * @member {number} newestMap
         * @memberof sepiola.OsdSuperblock
         * @instance
         */
        OsdSuperblock.prototype.newestMap = 0;

        /**
         * OsdSuperblock mounted.
         * @member {number} mounted
         * @memberof sepiola.OsdSuperblock
         * @instance
         */
        OsdSuperblock.prototype.mounted = 0;

        /**
         * Encodes the specified OsdSuperblock message. Does not implicitly {@link sepiola.OsdSuperblock.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdSuperblock
         * @static
         * @param {sepiola.OsdSuperblock.$Properties} message OsdSuperblock message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdSuperblock.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
            if (message.compat != null && $Object.hasOwnProperty.call(message, "compat") && message.compat !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.compat);
            if (message.oldestMap != null && $Object.hasOwnProperty.call(message, "oldestMap") && message.oldestMap !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.oldestMap);
            if (message.newestMap != null && $Object.hasOwnProperty.call(message, "newestMap") && message.newestMap !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.newestMap);
            if (message.mounted != null && $Object.hasOwnProperty.call(message, "mounted") && message.mounted !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.mounted);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdSuperblock message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdSuperblock
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdSuperblock & sepiola.OsdSuperblock.$Shape} OsdSuperblock
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdSuperblock.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.OsdSuperblock();
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
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.compat = value;
                        else
                            delete message.compat;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.oldestMap = value;
                        else
                            delete message.oldestMap;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.newestMap = value;
                        else
                            delete message.newestMap;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.mounted = value;
                        else
                            delete message.mounted;
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

        return OsdSuperblock;
    })();

    sepiola.PgQuery = (function() {

        /**
         * Properties of a PgQuery.
         * @typedef {Object} sepiola.PgQuery.$Properties
         * @property {number|null} [epoch] PgQuery epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgQuery pg
         * @property {number|null} [type] PgQuery type
         * @property {sepiola.Eversion.$Properties|null} [since] PgQuery since
         * @property {sepiola.PgHistory.$Properties|null} [history] PgQuery history
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgQuery.
         * @memberof sepiola
         * @interface IPgQuery
         * @augments sepiola.PgQuery.$Properties
         * @deprecated Use sepiola.PgQuery.$Properties instead.
         */

        /**
         * Shape of a PgQuery.
         * @typedef {sepiola.PgQuery.$Properties} sepiola.PgQuery.$Shape
         */

        /**
         * Constructs a new PgQuery.
         * @memberof sepiola
         * @classdesc Represents a PgQuery.
         * @constructor
         * @param {sepiola.PgQuery.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgQuery = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgQuery epoch.
         * @member {number} epoch
         * @memberof sepiola.PgQuery
         * @instance
         */
        PgQuery.prototype.epoch = 0;

        /**
         * PgQuery pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgQuery
         * @instance
         */
        PgQuery.prototype.pg = null;

        /**
         * PgQuery type.
         * @member {number} type
         * @memberof sepiola.PgQuery
         * @instance
         */
        PgQuery.prototype.type = 0;

        /**
         * PgQuery since.
         * @member {sepiola.Eversion.$Properties|null|undefined} since
         * @memberof sepiola.PgQuery
         * @instance
         */
        PgQuery.prototype.since = null;

        /**
         * PgQuery history.
         * @member {sepiola.PgHistory.$Properties|null|undefined} history
         * @memberof sepiola.PgQuery
         * @instance
         */
        PgQuery.prototype.history = null;

        /**
         * Encodes the specified PgQuery message. Does not implicitly {@link sepiola.PgQuery.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgQuery
         * @static
         * @param {sepiola.PgQuery.$Properties} message PgQuery message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgQuery.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.type);
            if (message.since != null && $Object.hasOwnProperty.call(message, "since"))
                $root.sepiola.Eversion.encode(message.since, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                $root.sepiola.PgHistory.encode(message.history, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgQuery message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgQuery
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgQuery & sepiola.PgQuery.$Shape} PgQuery
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgQuery.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgQuery();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
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
                        if (wireType !== 2)
                            break;
                        message.since = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.since);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.history = $root.sepiola.PgHistory.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
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

        return PgQuery;
    })();

    sepiola.PgNotify = (function() {

        /**
         * Properties of a PgNotify.
         * @typedef {Object} sepiola.PgNotify.$Properties
         * @property {number|null} [epoch] PgNotify epoch
         * @property {number|null} [queryEpoch] PgNotify queryEpoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgNotify pg
         * @property {sepiola.PgInfo.$Properties|null} [info] PgNotify info
         * @property {sepiola.PastIntervals.$Properties|null} [past] PgNotify past
         * @property {number|null} [readableMs] PgNotify readableMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgNotify.
         * @memberof sepiola
         * @interface IPgNotify
         * @augments sepiola.PgNotify.$Properties
         * @deprecated Use sepiola.PgNotify.$Properties instead.
         */

        /**
         * Shape of a PgNotify.
         * @typedef {sepiola.PgNotify.$Properties} sepiola.PgNotify.$Shape
         */

        /**
         * Constructs a new PgNotify.
         * @memberof sepiola
         * @classdesc Represents a PgNotify.
         * @constructor
         * @param {sepiola.PgNotify.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgNotify = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgNotify epoch.
         * @member {number} epoch
         * @memberof sepiola.PgNotify
         * @instance
         */
        PgNotify.prototype.epoch = 0;

        /**
         * PgNotify queryEpoch.
         * @member {number} queryEpoch
         * @memberof sepiola.PgNotify
         * @instance
         */
        PgNotify.prototype.queryEpoch = 0;

        /**
         * PgNotify pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgNotify
         * @instance
         */
        PgNotify.prototype.pg = null;

        /**
         * PgNotify info.
         * @member {sepiola.PgInfo.$Properties|null|undefined} info
         * @memberof sepiola.PgNotify
         * @instance
         */
        PgNotify.prototype.info = null;

        /**
         * PgNotify past.
         * @member {sepiola.PastIntervals.$Properties|null|undefined} past
         * @memberof sepiola.PgNotify
         * @instance
         */
        PgNotify.prototype.past = null;

        /**
         * PgNotify readableMs.
         * @member {number} readableMs
         * @memberof sepiola.PgNotify
         * @instance
         */
        PgNotify.prototype.readableMs = 0;

        /**
         * Encodes the specified PgNotify message. Does not implicitly {@link sepiola.PgNotify.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgNotify
         * @static
         * @param {sepiola.PgNotify.$Properties} message PgNotify message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgNotify.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.queryEpoch != null && $Object.hasOwnProperty.call(message, "queryEpoch") && message.queryEpoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.queryEpoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.info != null && $Object.hasOwnProperty.call(message, "info"))
                $root.sepiola.PgInfo.encode(message.info, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.past != null && $Object.hasOwnProperty.call(message, "past"))
                $root.sepiola.PastIntervals.encode(message.past, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.readableMs != null && $Object.hasOwnProperty.call(message, "readableMs") && message.readableMs !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.readableMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgNotify message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgNotify
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgNotify & sepiola.PgNotify.$Shape} PgNotify
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgNotify.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgNotify();
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
                        if (value = reader.uint32())
                            message.queryEpoch = value;
                        else
                            delete message.queryEpoch;
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
                        message.info = $root.sepiola.PgInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.info);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.past = $root.sepiola.PastIntervals.decode(reader, reader.size(), $undefined, _depth + 1, message.past);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.readableMs = value;
                        else
                            delete message.readableMs;
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

        return PgNotify;
    })();

    sepiola.PgLogMsg = (function() {

        /**
         * Properties of a PgLogMsg.
         * @typedef {Object} sepiola.PgLogMsg.$Properties
         * @property {number|null} [epoch] PgLogMsg epoch
         * @property {number|null} [queryEpoch] PgLogMsg queryEpoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgLogMsg pg
         * @property {sepiola.PgInfo.$Properties|null} [info] PgLogMsg info
         * @property {sepiola.Eversion.$Properties|null} [tail] PgLogMsg tail
         * @property {sepiola.Eversion.$Properties|null} [head] PgLogMsg head
         * @property {Array.<sepiola.PgLogEntry.$Properties>|null} [entries] PgLogMsg entries
         * @property {Array.<sepiola.PgMissingItem.$Properties>|null} [missing] PgLogMsg missing
         * @property {sepiola.PastIntervals.$Properties|null} [past] PgLogMsg past
         * @property {boolean|null} [activate] PgLogMsg activate
         * @property {number|null} [leaseStamp] PgLogMsg leaseStamp
         * @property {number|null} [leaseMs] PgLogMsg leaseMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgLogMsg.
         * @memberof sepiola
         * @interface IPgLogMsg
         * @augments sepiola.PgLogMsg.$Properties
         * @deprecated Use sepiola.PgLogMsg.$Properties instead.
         */

        /**
         * Shape of a PgLogMsg.
         * @typedef {sepiola.PgLogMsg.$Properties} sepiola.PgLogMsg.$Shape
         */

        /**
         * Constructs a new PgLogMsg.
         * @memberof sepiola
         * @classdesc Represents a PgLogMsg.
         * @constructor
         * @param {sepiola.PgLogMsg.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgLogMsg = function (properties) {
            this.entries = [];
            this.missing = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgLogMsg epoch.
         * @member {number} epoch
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.epoch = 0;

        /**
         * PgLogMsg queryEpoch.
         * @member {number} queryEpoch
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.queryEpoch = 0;

        /**
         * PgLogMsg pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.pg = null;

        /**
         * PgLogMsg info.
         * @member {sepiola.PgInfo.$Properties|null|undefined} info
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.info = null;

        /**
         * PgLogMsg tail.
         * @member {sepiola.Eversion.$Properties|null|undefined} tail
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.tail = null;

        /**
         * PgLogMsg head.
         * @member {sepiola.Eversion.$Properties|null|undefined} head
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.head = null;

        /**
         * PgLogMsg entries.
         * @member {Array.<sepiola.PgLogEntry.$Properties>} entries
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.entries = $util.emptyArray;

        /**
         * PgLogMsg missing.
         * @member {Array.<sepiola.PgMissingItem.$Properties>} missing
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.missing = $util.emptyArray;

        /**
         * PgLogMsg past.
         * @member {sepiola.PastIntervals.$Properties|null|undefined} past
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.past = null;

        /**
         * PgLogMsg activate.
         * @member {boolean} activate
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.activate = false;

        /**
         * PgLogMsg leaseStamp.
         * @member {number} leaseStamp
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.leaseStamp = 0;

        /**
         * PgLogMsg leaseMs.
         * @member {number} leaseMs
         * @memberof sepiola.PgLogMsg
         * @instance
         */
        PgLogMsg.prototype.leaseMs = 0;

        /**
         * Encodes the specified PgLogMsg message. Does not implicitly {@link sepiola.PgLogMsg.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgLogMsg
         * @static
         * @param {sepiola.PgLogMsg.$Properties} message PgLogMsg message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgLogMsg.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.queryEpoch != null && $Object.hasOwnProperty.call(message, "queryEpoch") && message.queryEpoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.queryEpoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.info != null && $Object.hasOwnProperty.call(message, "info"))
                $root.sepiola.PgInfo.encode(message.info, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.tail != null && $Object.hasOwnProperty.call(message, "tail"))
                $root.sepiola.Eversion.encode(message.tail, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.head != null && $Object.hasOwnProperty.call(message, "head"))
                $root.sepiola.Eversion.encode(message.head, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.entries != null && message.entries.length)
                for (let i = 0; i < message.entries.length; ++i)
                    $root.sepiola.PgLogEntry.encode(message.entries[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.missing != null && message.missing.length)
                for (let i = 0; i < message.missing.length; ++i)
                    $root.sepiola.PgMissingItem.encode(message.missing[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.past != null && $Object.hasOwnProperty.call(message, "past"))
                $root.sepiola.PastIntervals.encode(message.past, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.activate != null && $Object.hasOwnProperty.call(message, "activate") && message.activate !== false)
                writer.uint32(/* id 10, wireType 0 =*/80).bool(message.activate);
            if (message.leaseStamp != null && $Object.hasOwnProperty.call(message, "leaseStamp") && !$Object.is(message.leaseStamp, 0))
                writer.uint32(/* id 11, wireType 1 =*/89).double(message.leaseStamp);
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.leaseMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgLogMsg message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgLogMsg
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgLogMsg & sepiola.PgLogMsg.$Shape} PgLogMsg
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgLogMsg.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgLogMsg();
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
                        if (value = reader.uint32())
                            message.queryEpoch = value;
                        else
                            delete message.queryEpoch;
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
                        message.info = $root.sepiola.PgInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.info);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.tail = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.tail);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.head = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.head);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entries && message.entries.length))
                            message.entries = [];
                        message.entries.push($root.sepiola.PgLogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.missing && message.missing.length))
                            message.missing = [];
                        message.missing.push($root.sepiola.PgMissingItem.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.past = $root.sepiola.PastIntervals.decode(reader, reader.size(), $undefined, _depth + 1, message.past);
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.activate = value;
                        else
                            delete message.activate;
                        continue;
                    }
                case 11: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.leaseStamp = value;
                        else
                            delete message.leaseStamp;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.leaseMs = value;
                        else
                            delete message.leaseMs;
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

        return PgLogMsg;
    })();

    sepiola.PgInfoMsg = (function() {

        /**
         * Properties of a PgInfoMsg.
         * @typedef {Object} sepiola.PgInfoMsg.$Properties
         * @property {number|null} [epoch] PgInfoMsg epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgInfoMsg pg
         * @property {sepiola.PgInfo.$Properties|null} [info] PgInfoMsg info
         * @property {boolean|null} [activated] PgInfoMsg activated
         * @property {number|null} [leaseStamp] PgInfoMsg leaseStamp
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgInfoMsg.
         * @memberof sepiola
         * @interface IPgInfoMsg
         * @augments sepiola.PgInfoMsg.$Properties
         * @deprecated Use sepiola.PgInfoMsg.$Properties instead.
         */

        /**
         * Shape of a PgInfoMsg.
         * @typedef {sepiola.PgInfoMsg.$Properties} sepiola.PgInfoMsg.$Shape
         */

        /**
         * Constructs a new PgInfoMsg.
         * @memberof sepiola
         * @classdesc Represents a PgInfoMsg.
         * @constructor
         * @param {sepiola.PgInfoMsg.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgInfoMsg = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgInfoMsg epoch.
         * @member {number} epoch
         * @memberof sepiola.PgInfoMsg
         * @instance
         */
        PgInfoMsg.prototype.epoch = 0;

        /**
         * PgInfoMsg pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgInfoMsg
         * @instance
         */
        PgInfoMsg.prototype.pg = null;

        /**
         * PgInfoMsg info.
         * @member {sepiola.PgInfo.$Properties|null|undefined} info
         * @memberof sepiola.PgInfoMsg
         * @instance
         */
        PgInfoMsg.prototype.info = null;

        /**
         * PgInfoMsg activated.
         * @member {boolean} activated
         * @memberof sepiola.PgInfoMsg
         * @instance
         */
        PgInfoMsg.prototype.activated = false;

        /**
         * PgInfoMsg leaseStamp.
         * @member {number} leaseStamp
         * @memberof sepiola.PgInfoMsg
         * @instance
         */
        PgInfoMsg.prototype.leaseStamp = 0;

        /**
         * Encodes the specified PgInfoMsg message. Does not implicitly {@link sepiola.PgInfoMsg.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgInfoMsg
         * @static
         * @param {sepiola.PgInfoMsg.$Properties} message PgInfoMsg message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgInfoMsg.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.info != null && $Object.hasOwnProperty.call(message, "info"))
                $root.sepiola.PgInfo.encode(message.info, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.activated != null && $Object.hasOwnProperty.call(message, "activated") && message.activated !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.activated);
            if (message.leaseStamp != null && $Object.hasOwnProperty.call(message, "leaseStamp") && !$Object.is(message.leaseStamp, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.leaseStamp);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgInfoMsg message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgInfoMsg
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgInfoMsg & sepiola.PgInfoMsg.$Shape} PgInfoMsg
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgInfoMsg.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgInfoMsg();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.info = $root.sepiola.PgInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.info);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.activated = value;
                        else
                            delete message.activated;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.leaseStamp = value;
                        else
                            delete message.leaseStamp;
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

        return PgInfoMsg;
    })();

    sepiola.PgRemove = (function() {

        /**
         * Properties of a PgRemove.
         * @typedef {Object} sepiola.PgRemove.$Properties
         * @property {number|null} [epoch] PgRemove epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgRemove pg
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgRemove.
         * @memberof sepiola
         * @interface IPgRemove
         * @augments sepiola.PgRemove.$Properties
         * @deprecated Use sepiola.PgRemove.$Properties instead.
         */

        /**
         * Shape of a PgRemove.
         * @typedef {sepiola.PgRemove.$Properties} sepiola.PgRemove.$Shape
         */

        /**
         * Constructs a new PgRemove.
         * @memberof sepiola
         * @classdesc Represents a PgRemove.
         * @constructor
         * @param {sepiola.PgRemove.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgRemove = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgRemove epoch.
         * @member {number} epoch
         * @memberof sepiola.PgRemove
         * @instance
         */
        PgRemove.prototype.epoch = 0;

        /**
         * PgRemove pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgRemove
         * @instance
         */
        PgRemove.prototype.pg = null;

        /**
         * Encodes the specified PgRemove message. Does not implicitly {@link sepiola.PgRemove.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgRemove
         * @static
         * @param {sepiola.PgRemove.$Properties} message PgRemove message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgRemove.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgRemove message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgRemove
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgRemove & sepiola.PgRemove.$Shape} PgRemove
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgRemove.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgRemove();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
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

        return PgRemove;
    })();

    sepiola.LeaseItem = (function() {

        /**
         * Properties of a LeaseItem.
         * @typedef {Object} sepiola.LeaseItem.$Properties
         * @property {sepiola.PgId.$Properties|null} [pg] LeaseItem pg
         * @property {number|null} [epoch] LeaseItem epoch
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseItem.
         * @memberof sepiola
         * @interface ILeaseItem
         * @augments sepiola.LeaseItem.$Properties
         * @deprecated Use sepiola.LeaseItem.$Properties instead.
         */

        /**
         * Shape of a LeaseItem.
         * @typedef {sepiola.LeaseItem.$Properties} sepiola.LeaseItem.$Shape
         */

        /**
         * Constructs a new LeaseItem.
         * @memberof sepiola
         * @classdesc Represents a LeaseItem.
         * @constructor
         * @param {sepiola.LeaseItem.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseItem = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseItem pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.LeaseItem
         * @instance
         */
        LeaseItem.prototype.pg = null;

        /**
         * LeaseItem epoch.
         * @member {number} epoch
         * @memberof sepiola.LeaseItem
         * @instance
         */
        LeaseItem.prototype.epoch = 0;

        /**
         * Encodes the specified LeaseItem message. Does not implicitly {@link sepiola.LeaseItem.verify|verify} messages.
         * @function encode
         * @memberof sepiola.LeaseItem
         * @static
         * @param {sepiola.LeaseItem.$Properties} message LeaseItem message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseItem.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseItem message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.LeaseItem
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.LeaseItem & sepiola.LeaseItem.$Shape} LeaseItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseItem.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.LeaseItem();
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
                            message.epoch = value;
                        else
                            delete message.epoch;
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

        return LeaseItem;
    })();

    sepiola.PgLease = (function() {

        /**
         * Properties of a PgLease.
         * @typedef {Object} sepiola.PgLease.$Properties
         * @property {number|null} [stamp] PgLease stamp
         * @property {number|null} [leaseMs] PgLease leaseMs
         * @property {Array.<sepiola.LeaseItem.$Properties>|null} [items] PgLease items
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgLease.
         * @memberof sepiola
         * @interface IPgLease
         * @augments sepiola.PgLease.$Properties
         * @deprecated Use sepiola.PgLease.$Properties instead.
         */

        /**
         * Shape of a PgLease.
         * @typedef {sepiola.PgLease.$Properties} sepiola.PgLease.$Shape
         */

        /**
         * Constructs a new PgLease.
         * @memberof sepiola
         * @classdesc Represents a PgLease.
         * @constructor
         * @param {sepiola.PgLease.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgLease = function (properties) {
            this.items = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgLease stamp.
         * @member {number} stamp
         * @memberof sepiola.PgLease
         * @instance
         */
        PgLease.prototype.stamp = 0;

        /**
         * PgLease leaseMs.
         * @member {number} leaseMs
         * @memberof sepiola.PgLease
         * @instance
         */
        PgLease.prototype.leaseMs = 0;

        /**
         * PgLease items.
         * @member {Array.<sepiola.LeaseItem.$Properties>} items
         * @memberof sepiola.PgLease
         * @instance
         */
        PgLease.prototype.items = $util.emptyArray;

        /**
         * Encodes the specified PgLease message. Does not implicitly {@link sepiola.PgLease.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgLease
         * @static
         * @param {sepiola.PgLease.$Properties} message PgLease message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgLease.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp") && !$Object.is(message.stamp, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.stamp);
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.leaseMs);
            if (message.items != null && message.items.length)
                for (let i = 0; i < message.items.length; ++i)
                    $root.sepiola.LeaseItem.encode(message.items[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgLease message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgLease
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgLease & sepiola.PgLease.$Shape} PgLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgLease.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgLease();
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
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.stamp = value;
                        else
                            delete message.stamp;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.leaseMs = value;
                        else
                            delete message.leaseMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.items && message.items.length))
                            message.items = [];
                        message.items.push($root.sepiola.LeaseItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return PgLease;
    })();

    sepiola.PgLeaseAck = (function() {

        /**
         * Properties of a PgLeaseAck.
         * @typedef {Object} sepiola.PgLeaseAck.$Properties
         * @property {number|null} [stamp] PgLeaseAck stamp
         * @property {Array.<sepiola.LeaseItem.$Properties>|null} [items] PgLeaseAck items
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgLeaseAck.
         * @memberof sepiola
         * @interface IPgLeaseAck
         * @augments sepiola.PgLeaseAck.$Properties
         * @deprecated Use sepiola.PgLeaseAck.$Properties instead.
         */

        /**
         * Shape of a PgLeaseAck.
         * @typedef {sepiola.PgLeaseAck.$Properties} sepiola.PgLeaseAck.$Shape
         */

        /**
         * Constructs a new PgLeaseAck.
         * @memberof sepiola
         * @classdesc Represents a PgLeaseAck.
         * @constructor
         * @param {sepiola.PgLeaseAck.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgLeaseAck = function (properties) {
            this.items = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgLeaseAck stamp.
         * @member {number} stamp
         * @memberof sepiola.PgLeaseAck
         * @instance
         */
        PgLeaseAck.prototype.stamp = 0;

        /**
         * PgLeaseAck items.
         * @member {Array.<sepiola.LeaseItem.$Properties>} items
         * @memberof sepiola.PgLeaseAck
         * @instance
         */
        PgLeaseAck.prototype.items = $util.emptyArray;

        /**
         * Encodes the specified PgLeaseAck message. Does not implicitly {@link sepiola.PgLeaseAck.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgLeaseAck
         * @static
         * @param {sepiola.PgLeaseAck.$Properties} message PgLeaseAck message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgLeaseAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp") && !$Object.is(message.stamp, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.stamp);
            if (message.items != null && message.items.length)
                for (let i = 0; i < message.items.length; ++i)
                    $root.sepiola.LeaseItem.encode(message.items[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgLeaseAck message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgLeaseAck
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgLeaseAck & sepiola.PgLeaseAck.$Shape} PgLeaseAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgLeaseAck.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgLeaseAck();
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
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.stamp = value;
                        else
                            delete message.stamp;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.items && message.items.length))
                            message.items = [];
                        message.items.push($root.sepiola.LeaseItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return PgLeaseAck;
    })();

    sepiola.StoreChange = (function() {

        /**
         * Properties of a StoreChange.
         * @typedef {Object} sepiola.StoreChange.$Properties
         * @property {number|null} [op] StoreChange op
         * @property {number|null} [offset] StoreChange offset
         * @property {number|null} [length] StoreChange length
         * @property {number|null} [dataLen] StoreChange dataLen
         * @property {Array.<sepiola.KeyValue.$Properties>|null} [pairs] StoreChange pairs
         * @property {Array.<string>|null} [keys] StoreChange keys
         * @property {string|null} [gte] StoreChange gte
         * @property {string|null} [lt] StoreChange lt
         * @property {Uint8Array|null} [value] StoreChange value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StoreChange.
         * @memberof sepiola
         * @interface IStoreChange
         * @augments sepiola.StoreChange.$Properties
         * @deprecated Use sepiola.StoreChange.$Properties instead.
         */

        /**
         * Shape of a StoreChange.
         * @typedef {sepiola.StoreChange.$Properties} sepiola.StoreChange.$Shape
         */

        /**
         * Constructs a new StoreChange.
         * @memberof sepiola
         * @classdesc Represents a StoreChange.
         * @constructor
         * @param {sepiola.StoreChange.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StoreChange = function (properties) {
            this.pairs = [];
            this.keys = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StoreChange op.
         * @member {number} op
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.op = 0;

        /**
         * StoreChange offset.
         * @member {number} offset
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StoreChange length.
         * @member {number} length
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.length = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StoreChange dataLen.
         * @member {number} dataLen
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.dataLen = 0;

        /**
         * StoreChange pairs.
         * @member {Array.<sepiola.KeyValue.$Properties>} pairs
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.pairs = $util.emptyArray;

        /**
         * StoreChange keys.
         * @member {Array.<string>} keys
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.keys = $util.emptyArray;

        /**
         * StoreChange gte.
         * @member {string} gte
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.gte = "";

        /**
         * StoreChange lt.
         * @member {string} lt
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.lt = "";

        /**
         * StoreChange value.
         * @member {Uint8Array} value
         * @memberof sepiola.StoreChange
         * @instance
         */
        StoreChange.prototype.value = $util.newBuffer([]);

        /**
         * Encodes the specified StoreChange message. Does not implicitly {@link sepiola.StoreChange.verify|verify} messages.
         * @function encode
         * @memberof sepiola.StoreChange
         * @static
         * @param {sepiola.StoreChange.$Properties} message StoreChange message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StoreChange.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.op);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.offset);
            if (message.length != null && $Object.hasOwnProperty.call(message, "length") && (typeof message.length === "object" ? message.length.low || message.length.high : message.length !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.length);
            if (message.dataLen != null && $Object.hasOwnProperty.call(message, "dataLen") && message.dataLen !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.dataLen);
            if (message.pairs != null && message.pairs.length)
                for (let i = 0; i < message.pairs.length; ++i)
                    $root.sepiola.KeyValue.encode(message.pairs[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.keys != null && message.keys.length)
                for (let i = 0; i < message.keys.length; ++i)
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.keys[i]);
            if (message.gte != null && $Object.hasOwnProperty.call(message, "gte") && message.gte !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.gte);
            if (message.lt != null && $Object.hasOwnProperty.call(message, "lt") && message.lt !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.lt);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StoreChange message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.StoreChange
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.StoreChange & sepiola.StoreChange.$Shape} StoreChange
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StoreChange.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.StoreChange();
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
                            message.op = value;
                        else
                            delete message.op;
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
                        if (!(message.pairs && message.pairs.length))
                            message.pairs = [];
                        message.pairs.push($root.sepiola.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.keys && message.keys.length))
                            message.keys = [];
                        message.keys.push(reader.stringVerify());
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.gte = value;
                        else
                            delete message.gte;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.lt = value;
                        else
                            delete message.lt;
                        continue;
                    }
                case 9: {
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

        return StoreChange;
    })();

    sepiola.RepOp = (function() {

        /**
         * Properties of a RepOp.
         * @typedef {Object} sepiola.RepOp.$Properties
         * @property {number|null} [epoch] RepOp epoch
         * @property {sepiola.PgId.$Properties|null} [pg] RepOp pg
         * @property {sepiola.PgLogEntry.$Properties|null} [entry] RepOp entry
         * @property {Array.<sepiola.StoreChange.$Properties>|null} [changes] RepOp changes
         * @property {sepiola.Eversion.$Properties|null} [trimTo] RepOp trimTo
         * @property {number|null} [objects] RepOp objects
         * @property {number|null} [bytes] RepOp bytes
         * @property {sepiola.Eversion.$Properties|null} [committedTo] RepOp committedTo
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RepOp.
         * @memberof sepiola
         * @interface IRepOp
         * @augments sepiola.RepOp.$Properties
         * @deprecated Use sepiola.RepOp.$Properties instead.
         */

        /**
         * Shape of a RepOp.
         * @typedef {sepiola.RepOp.$Properties} sepiola.RepOp.$Shape
         */

        /**
         * Constructs a new RepOp.
         * @memberof sepiola
         * @classdesc Represents a RepOp.
         * @constructor
         * @param {sepiola.RepOp.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RepOp = function (properties) {
            this.changes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RepOp epoch.
         * @member {number} epoch
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.epoch = 0;

        /**
         * RepOp pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.pg = null;

        /**
         * RepOp entry.
         * @member {sepiola.PgLogEntry.$Properties|null|undefined} entry
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.entry = null;

        /**
         * RepOp changes.
         * @member {Array.<sepiola.StoreChange.$Properties>} changes
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.changes = $util.emptyArray;

        /**
         * RepOp trimTo.
         * @member {sepiola.Eversion.$Properties|null|undefined} trimTo
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.trimTo = null;

        /**
         * RepOp objects.
         * @member {number} objects
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.objects = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * RepOp bytes.
         * @member {number} bytes
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * RepOp committedTo.
         * @member {sepiola.Eversion.$Properties|null|undefined} committedTo
         * @memberof sepiola.RepOp
         * @instance
         */
        RepOp.prototype.committedTo = null;

        /**
         * Encodes the specified RepOp message. Does not implicitly {@link sepiola.RepOp.verify|verify} messages.
         * @function encode
         * @memberof sepiola.RepOp
         * @static
         * @param {sepiola.RepOp.$Properties} message RepOp message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RepOp.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                $root.sepiola.PgLogEntry.encode(message.entry, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.changes != null && message.changes.length)
                for (let i = 0; i < message.changes.length; ++i)
                    $root.sepiola.StoreChange.encode(message.changes[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.trimTo != null && $Object.hasOwnProperty.call(message, "trimTo"))
                $root.sepiola.Eversion.encode(message.trimTo, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && (typeof message.objects === "object" ? message.objects.low || message.objects.high : message.objects !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.objects);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.bytes);
            if (message.committedTo != null && $Object.hasOwnProperty.call(message, "committedTo"))
                $root.sepiola.Eversion.encode(message.committedTo, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RepOp message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.RepOp
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.RepOp & sepiola.RepOp.$Shape} RepOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RepOp.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.RepOp();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.entry = $root.sepiola.PgLogEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.entry);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.changes && message.changes.length))
                            message.changes = [];
                        message.changes.push($root.sepiola.StoreChange.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.trimTo = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.trimTo);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.committedTo = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.committedTo);
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

        return RepOp;
    })();

    sepiola.RepOpReply = (function() {

        /**
         * Properties of a RepOpReply.
         * @typedef {Object} sepiola.RepOpReply.$Properties
         * @property {number|null} [epoch] RepOpReply epoch
         * @property {sepiola.PgId.$Properties|null} [pg] RepOpReply pg
         * @property {sepiola.Eversion.$Properties|null} [version] RepOpReply version
         * @property {number|null} [result] RepOpReply result
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RepOpReply.
         * @memberof sepiola
         * @interface IRepOpReply
         * @augments sepiola.RepOpReply.$Properties
         * @deprecated Use sepiola.RepOpReply.$Properties instead.
         */

        /**
         * Shape of a RepOpReply.
         * @typedef {sepiola.RepOpReply.$Properties} sepiola.RepOpReply.$Shape
         */

        /**
         * Constructs a new RepOpReply.
         * @memberof sepiola
         * @classdesc Represents a RepOpReply.
         * @constructor
         * @param {sepiola.RepOpReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RepOpReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RepOpReply epoch.
         * @member {number} epoch
         * @memberof sepiola.RepOpReply
         * @instance
         */
        RepOpReply.prototype.epoch = 0;

        /**
         * RepOpReply pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.RepOpReply
         * @instance
         */
        RepOpReply.prototype.pg = null;

        /**
         * RepOpReply version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.RepOpReply
         * @instance
         */
        RepOpReply.prototype.version = null;

        /**
         * RepOpReply result.
         * @member {number} result
         * @memberof sepiola.RepOpReply
         * @instance
         */
        RepOpReply.prototype.result = 0;

        /**
         * Encodes the specified RepOpReply message. Does not implicitly {@link sepiola.RepOpReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.RepOpReply
         * @static
         * @param {sepiola.RepOpReply.$Properties} message RepOpReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RepOpReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).sint32(message.result);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RepOpReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.RepOpReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.RepOpReply & sepiola.RepOpReply.$Shape} RepOpReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RepOpReply.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.RepOpReply();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
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
                        if (value = reader.sint32())
                            message.result = value;
                        else
                            delete message.result;
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

        return RepOpReply;
    })();

    sepiola.PgPull = (function() {

        /**
         * Properties of a PgPull.
         * @typedef {Object} sepiola.PgPull.$Properties
         * @property {number|null} [epoch] PgPull epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgPull pg
         * @property {sepiola.ObjectId.$Properties|null} [oid] PgPull oid
         * @property {sepiola.Eversion.$Properties|null} [need] PgPull need
         * @property {number|null} [offset] PgPull offset
         * @property {string|null} [omapAfter] PgPull omapAfter
         * @property {boolean|null} [omapDone] PgPull omapDone
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgPull.
         * @memberof sepiola
         * @interface IPgPull
         * @augments sepiola.PgPull.$Properties
         * @deprecated Use sepiola.PgPull.$Properties instead.
         */

        /**
         * Shape of a PgPull.
         * @typedef {sepiola.PgPull.$Properties} sepiola.PgPull.$Shape
         */

        /**
         * Constructs a new PgPull.
         * @memberof sepiola
         * @classdesc Represents a PgPull.
         * @constructor
         * @param {sepiola.PgPull.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgPull = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgPull epoch.
         * @member {number} epoch
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.epoch = 0;

        /**
         * PgPull pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.pg = null;

        /**
         * PgPull oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.oid = null;

        /**
         * PgPull need.
         * @member {sepiola.Eversion.$Properties|null|undefined} need
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.need = null;

        /**
         * PgPull offset.
         * @member {number} offset
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgPull omapAfter.
         * @member {string} omapAfter
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.omapAfter = "";

        /**
         * PgPull omapDone.
         * @member {boolean} omapDone
         * @memberof sepiola.PgPull
         * @instance
         */
        PgPull.prototype.omapDone = false;

        /**
         * Encodes the specified PgPull message. Does not implicitly {@link sepiola.PgPull.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgPull
         * @static
         * @param {sepiola.PgPull.$Properties} message PgPull message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgPull.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.need != null && $Object.hasOwnProperty.call(message, "need"))
                $root.sepiola.Eversion.encode(message.need, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.offset);
            if (message.omapAfter != null && $Object.hasOwnProperty.call(message, "omapAfter") && message.omapAfter !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.omapAfter);
            if (message.omapDone != null && $Object.hasOwnProperty.call(message, "omapDone") && message.omapDone !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.omapDone);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgPull message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgPull
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgPull & sepiola.PgPull.$Shape} PgPull
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgPull.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgPull();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.need = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.need);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.omapAfter = value;
                        else
                            delete message.omapAfter;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.omapDone = value;
                        else
                            delete message.omapDone;
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

        return PgPull;
    })();

    sepiola.PgPush = (function() {

        /**
         * Properties of a PgPush.
         * @typedef {Object} sepiola.PgPush.$Properties
         * @property {number|null} [epoch] PgPush epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgPush pg
         * @property {sepiola.ObjectId.$Properties|null} [oid] PgPush oid
         * @property {sepiola.Eversion.$Properties|null} [version] PgPush version
         * @property {boolean|null} [first] PgPush first
         * @property {boolean|null} [last] PgPush last
         * @property {number|null} [offset] PgPush offset
         * @property {number|null} [size] PgPush size
         * @property {Array.<sepiola.KeyValue.$Properties>|null} [attrs] PgPush attrs
         * @property {Uint8Array|null} [omapHeader] PgPush omapHeader
         * @property {Array.<sepiola.KeyValue.$Properties>|null} [omap] PgPush omap
         * @property {boolean|null} [omapDone] PgPush omapDone
         * @property {boolean|null} [pulled] PgPush pulled
         * @property {number|null} [result] PgPush result
         * @property {boolean|null} [removed] PgPush removed
         * @property {boolean|null} [backfill] PgPush backfill
         * @property {string|null} [omapLast] PgPush omapLast
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgPush.
         * @memberof sepiola
         * @interface IPgPush
         * @augments sepiola.PgPush.$Properties
         * @deprecated Use sepiola.PgPush.$Properties instead.
         */

        /**
         * Shape of a PgPush.
         * @typedef {sepiola.PgPush.$Properties} sepiola.PgPush.$Shape
         */

        /**
         * Constructs a new PgPush.
         * @memberof sepiola
         * @classdesc Represents a PgPush.
         * @constructor
         * @param {sepiola.PgPush.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgPush = function (properties) {
            this.attrs = [];
            this.omap = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgPush epoch.
         * @member {number} epoch
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.epoch = 0;

        /**
         * PgPush pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.pg = null;

        /**
         * PgPush oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.oid = null;

        /**
         * PgPush version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.version = null;

        /**
         * PgPush first.
         * @member {boolean} first
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.first = false;

        /**
         * PgPush last.
         * @member {boolean} last
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.last = false;

        /**
         * PgPush offset.
         * @member {number} offset
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgPush size.
         * @member {number} size
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgPush attrs.
         * @member {Array.<sepiola.KeyValue.$Properties>} attrs
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.attrs = $util.emptyArray;

        /**
         * PgPush omapHeader.
         * @member {Uint8Array} omapHeader
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.omapHeader = $util.newBuffer([]);

        /**
         * PgPush omap.
         * @member {Array.<sepiola.KeyValue.$Properties>} omap
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.omap = $util.emptyArray;

        /**
         * PgPush omapDone.
         * @member {boolean} omapDone
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.omapDone = false;

        /**
         * PgPush pulled.
         * @member {boolean} pulled
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.pulled = false;

        /**
         * PgPush result.
         * @member {number} result
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.result = 0;

        /**
         * PgPush removed.
         * @member {boolean} removed
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.removed = false;

        /**
         * PgPush backfill.
         * @member {boolean} backfill
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.backfill = false;

        /**
         * PgPush omapLast.
         * @member {string} omapLast
         * @memberof sepiola.PgPush
         * @instance
         */
        PgPush.prototype.omapLast = "";

        /**
         * Encodes the specified PgPush message. Does not implicitly {@link sepiola.PgPush.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgPush
         * @static
         * @param {sepiola.PgPush.$Properties} message PgPush message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgPush.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.first);
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.last);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.offset);
            if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.size);
            if (message.attrs != null && message.attrs.length)
                for (let i = 0; i < message.attrs.length; ++i)
                    $root.sepiola.KeyValue.encode(message.attrs[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.omapHeader != null && $Object.hasOwnProperty.call(message, "omapHeader") && message.omapHeader.length)
                writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.omapHeader);
            if (message.omap != null && message.omap.length)
                for (let i = 0; i < message.omap.length; ++i)
                    $root.sepiola.KeyValue.encode(message.omap[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.omapDone != null && $Object.hasOwnProperty.call(message, "omapDone") && message.omapDone !== false)
                writer.uint32(/* id 12, wireType 0 =*/96).bool(message.omapDone);
            if (message.pulled != null && $Object.hasOwnProperty.call(message, "pulled") && message.pulled !== false)
                writer.uint32(/* id 13, wireType 0 =*/104).bool(message.pulled);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 14, wireType 0 =*/112).sint32(message.result);
            if (message.removed != null && $Object.hasOwnProperty.call(message, "removed") && message.removed !== false)
                writer.uint32(/* id 15, wireType 0 =*/120).bool(message.removed);
            if (message.backfill != null && $Object.hasOwnProperty.call(message, "backfill") && message.backfill !== false)
                writer.uint32(/* id 16, wireType 0 =*/128).bool(message.backfill);
            if (message.omapLast != null && $Object.hasOwnProperty.call(message, "omapLast") && message.omapLast !== "")
                writer.uint32(/* id 17, wireType 2 =*/138).string(message.omapLast);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgPush message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgPush
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgPush & sepiola.PgPush.$Shape} PgPush
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgPush.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgPush();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.first = value;
                        else
                            delete message.first;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.last = value;
                        else
                            delete message.last;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.size = value;
                        else
                            delete message.size;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.attrs && message.attrs.length))
                            message.attrs = [];
                        message.attrs.push($root.sepiola.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.omapHeader = value;
                        else
                            delete message.omapHeader;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.omap && message.omap.length))
                            message.omap = [];
                        message.omap.push($root.sepiola.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.omapDone = value;
                        else
                            delete message.omapDone;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.pulled = value;
                        else
                            delete message.pulled;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.removed = value;
                        else
                            delete message.removed;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.backfill = value;
                        else
                            delete message.backfill;
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.omapLast = value;
                        else
                            delete message.omapLast;
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

        return PgPush;
    })();

    sepiola.PgPushReply = (function() {

        /**
         * Properties of a PgPushReply.
         * @typedef {Object} sepiola.PgPushReply.$Properties
         * @property {number|null} [epoch] PgPushReply epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgPushReply pg
         * @property {sepiola.ObjectId.$Properties|null} [oid] PgPushReply oid
         * @property {sepiola.Eversion.$Properties|null} [version] PgPushReply version
         * @property {number|null} [nextOffset] PgPushReply nextOffset
         * @property {boolean|null} [last] PgPushReply last
         * @property {number|null} [result] PgPushReply result
         * @property {boolean|null} [backfill] PgPushReply backfill
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgPushReply.
         * @memberof sepiola
         * @interface IPgPushReply
         * @augments sepiola.PgPushReply.$Properties
         * @deprecated Use sepiola.PgPushReply.$Properties instead.
         */

        /**
         * Shape of a PgPushReply.
         * @typedef {sepiola.PgPushReply.$Properties} sepiola.PgPushReply.$Shape
         */

        /**
         * Constructs a new PgPushReply.
         * @memberof sepiola
         * @classdesc Represents a PgPushReply.
         * @constructor
         * @param {sepiola.PgPushReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgPushReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgPushReply epoch.
         * @member {number} epoch
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.epoch = 0;

        /**
         * PgPushReply pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.pg = null;

        /**
         * PgPushReply oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.oid = null;

        /**
         * PgPushReply version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.version = null;

        /**
         * PgPushReply nextOffset.
         * @member {number} nextOffset
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.nextOffset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgPushReply last.
         * @member {boolean} last
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.last = false;

        /**
         * PgPushReply result.
         * @member {number} result
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.result = 0;

        /**
         * PgPushReply backfill.
         * @member {boolean} backfill
         * @memberof sepiola.PgPushReply
         * @instance
         */
        PgPushReply.prototype.backfill = false;

        /**
         * Encodes the specified PgPushReply message. Does not implicitly {@link sepiola.PgPushReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgPushReply
         * @static
         * @param {sepiola.PgPushReply.$Properties} message PgPushReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgPushReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.nextOffset != null && $Object.hasOwnProperty.call(message, "nextOffset") && (typeof message.nextOffset === "object" ? message.nextOffset.low || message.nextOffset.high : message.nextOffset !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.nextOffset);
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.last);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).sint32(message.result);
            if (message.backfill != null && $Object.hasOwnProperty.call(message, "backfill") && message.backfill !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.backfill);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgPushReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgPushReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgPushReply & sepiola.PgPushReply.$Shape} PgPushReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgPushReply.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgPushReply();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.nextOffset = value;
                        else
                            delete message.nextOffset;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.last = value;
                        else
                            delete message.last;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.backfill = value;
                        else
                            delete message.backfill;
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

        return PgPushReply;
    })();

    sepiola.PgScan = (function() {

        /**
         * Properties of a PgScan.
         * @typedef {Object} sepiola.PgScan.$Properties
         * @property {number|null} [epoch] PgScan epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgScan pg
         * @property {sepiola.ObjectId.$Properties|null} [after] PgScan after
         * @property {boolean|null} [fromStart] PgScan fromStart
         * @property {sepiola.ObjectId.$Properties|null} [until] PgScan until
         * @property {boolean|null} [toEnd] PgScan toEnd
         * @property {number|null} [max] PgScan max
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgScan.
         * @memberof sepiola
         * @interface IPgScan
         * @augments sepiola.PgScan.$Properties
         * @deprecated Use sepiola.PgScan.$Properties instead.
         */

        /**
         * Shape of a PgScan.
         * @typedef {sepiola.PgScan.$Properties} sepiola.PgScan.$Shape
         */

        /**
         * Constructs a new PgScan.
         * @memberof sepiola
         * @classdesc Represents a PgScan.
         * @constructor
         * @param {sepiola.PgScan.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgScan = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgScan epoch.
         * @member {number} epoch
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.epoch = 0;

        /**
         * PgScan pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.pg = null;

        /**
         * PgScan after.
         * @member {sepiola.ObjectId.$Properties|null|undefined} after
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.after = null;

        /**
         * PgScan fromStart.
         * @member {boolean} fromStart
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.fromStart = false;

        /**
         * PgScan until.
         * @member {sepiola.ObjectId.$Properties|null|undefined} until
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.until = null;

        /**
         * PgScan toEnd.
         * @member {boolean} toEnd
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.toEnd = false;

        /**
         * PgScan max.
         * @member {number} max
         * @memberof sepiola.PgScan
         * @instance
         */
        PgScan.prototype.max = 0;

        /**
         * Encodes the specified PgScan message. Does not implicitly {@link sepiola.PgScan.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgScan
         * @static
         * @param {sepiola.PgScan.$Properties} message PgScan message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgScan.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                $root.sepiola.ObjectId.encode(message.after, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.fromStart != null && $Object.hasOwnProperty.call(message, "fromStart") && message.fromStart !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.fromStart);
            if (message.until != null && $Object.hasOwnProperty.call(message, "until"))
                $root.sepiola.ObjectId.encode(message.until, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.toEnd != null && $Object.hasOwnProperty.call(message, "toEnd") && message.toEnd !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.toEnd);
            if (message.max != null && $Object.hasOwnProperty.call(message, "max") && message.max !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.max);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgScan message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgScan
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgScan & sepiola.PgScan.$Shape} PgScan
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgScan.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgScan();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.after = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.after);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fromStart = value;
                        else
                            delete message.fromStart;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.until = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.until);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.toEnd = value;
                        else
                            delete message.toEnd;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.max = value;
                        else
                            delete message.max;
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

        return PgScan;
    })();

    sepiola.ScanItem = (function() {

        /**
         * Properties of a ScanItem.
         * @typedef {Object} sepiola.ScanItem.$Properties
         * @property {sepiola.ObjectId.$Properties|null} [oid] ScanItem oid
         * @property {sepiola.Eversion.$Properties|null} [version] ScanItem version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ScanItem.
         * @memberof sepiola
         * @interface IScanItem
         * @augments sepiola.ScanItem.$Properties
         * @deprecated Use sepiola.ScanItem.$Properties instead.
         */

        /**
         * Shape of a ScanItem.
         * @typedef {sepiola.ScanItem.$Properties} sepiola.ScanItem.$Shape
         */

        /**
         * Constructs a new ScanItem.
         * @memberof sepiola
         * @classdesc Represents a ScanItem.
         * @constructor
         * @param {sepiola.ScanItem.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ScanItem = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ScanItem oid.
         * @member {sepiola.ObjectId.$Properties|null|undefined} oid
         * @memberof sepiola.ScanItem
         * @instance
         */
        ScanItem.prototype.oid = null;

        /**
         * ScanItem version.
         * @member {sepiola.Eversion.$Properties|null|undefined} version
         * @memberof sepiola.ScanItem
         * @instance
         */
        ScanItem.prototype.version = null;

        /**
         * Encodes the specified ScanItem message. Does not implicitly {@link sepiola.ScanItem.verify|verify} messages.
         * @function encode
         * @memberof sepiola.ScanItem
         * @static
         * @param {sepiola.ScanItem.$Properties} message ScanItem message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ScanItem.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.oid != null && $Object.hasOwnProperty.call(message, "oid"))
                $root.sepiola.ObjectId.encode(message.oid, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.sepiola.Eversion.encode(message.version, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ScanItem message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.ScanItem
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.ScanItem & sepiola.ScanItem.$Shape} ScanItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ScanItem.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.ScanItem();
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
                        message.oid = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.oid);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.sepiola.Eversion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
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

        return ScanItem;
    })();

    sepiola.PgScanReply = (function() {

        /**
         * Properties of a PgScanReply.
         * @typedef {Object} sepiola.PgScanReply.$Properties
         * @property {number|null} [epoch] PgScanReply epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgScanReply pg
         * @property {Array.<sepiola.ScanItem.$Properties>|null} [items] PgScanReply items
         * @property {boolean|null} [end] PgScanReply end
         * @property {number|null} [result] PgScanReply result
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgScanReply.
         * @memberof sepiola
         * @interface IPgScanReply
         * @augments sepiola.PgScanReply.$Properties
         * @deprecated Use sepiola.PgScanReply.$Properties instead.
         */

        /**
         * Shape of a PgScanReply.
         * @typedef {sepiola.PgScanReply.$Properties} sepiola.PgScanReply.$Shape
         */

        /**
         * Constructs a new PgScanReply.
         * @memberof sepiola
         * @classdesc Represents a PgScanReply.
         * @constructor
         * @param {sepiola.PgScanReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgScanReply = function (properties) {
            this.items = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgScanReply epoch.
         * @member {number} epoch
         * @memberof sepiola.PgScanReply
         * @instance
         */
        PgScanReply.prototype.epoch = 0;

        /**
         * PgScanReply pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgScanReply
         * @instance
         */
        PgScanReply.prototype.pg = null;

        /**
         * PgScanReply items.
         * @member {Array.<sepiola.ScanItem.$Properties>} items
         * @memberof sepiola.PgScanReply
         * @instance
         */
        PgScanReply.prototype.items = $util.emptyArray;

        /**
         * PgScanReply end.
         * @member {boolean} end
         * @memberof sepiola.PgScanReply
         * @instance
         */
        PgScanReply.prototype.end = false;

        /**
         * PgScanReply result.
         * @member {number} result
         * @memberof sepiola.PgScanReply
         * @instance
         */
        PgScanReply.prototype.result = 0;

        /**
         * Encodes the specified PgScanReply message. Does not implicitly {@link sepiola.PgScanReply.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgScanReply
         * @static
         * @param {sepiola.PgScanReply.$Properties} message PgScanReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgScanReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.items != null && message.items.length)
                for (let i = 0; i < message.items.length; ++i)
                    $root.sepiola.ScanItem.encode(message.items[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.end != null && $Object.hasOwnProperty.call(message, "end") && message.end !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.end);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).sint32(message.result);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgScanReply message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgScanReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgScanReply & sepiola.PgScanReply.$Shape} PgScanReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgScanReply.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgScanReply();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.items && message.items.length))
                            message.items = [];
                        message.items.push($root.sepiola.ScanItem.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.end = value;
                        else
                            delete message.end;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.sint32())
                            message.result = value;
                        else
                            delete message.result;
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

        return PgScanReply;
    })();

    sepiola.PgBackfillProgress = (function() {

        /**
         * Properties of a PgBackfillProgress.
         * @typedef {Object} sepiola.PgBackfillProgress.$Properties
         * @property {number|null} [epoch] PgBackfillProgress epoch
         * @property {sepiola.PgId.$Properties|null} [pg] PgBackfillProgress pg
         * @property {sepiola.ObjectId.$Properties|null} [lastBackfill] PgBackfillProgress lastBackfill
         * @property {boolean|null} [complete] PgBackfillProgress complete
         * @property {number|null} [objects] PgBackfillProgress objects
         * @property {number|null} [bytes] PgBackfillProgress bytes
         * @property {boolean|null} [reply] PgBackfillProgress reply
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PgBackfillProgress.
         * @memberof sepiola
         * @interface IPgBackfillProgress
         * @augments sepiola.PgBackfillProgress.$Properties
         * @deprecated Use sepiola.PgBackfillProgress.$Properties instead.
         */

        /**
         * Shape of a PgBackfillProgress.
         * @typedef {sepiola.PgBackfillProgress.$Properties} sepiola.PgBackfillProgress.$Shape
         */

        /**
         * Constructs a new PgBackfillProgress.
         * @memberof sepiola
         * @classdesc Represents a PgBackfillProgress.
         * @constructor
         * @param {sepiola.PgBackfillProgress.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PgBackfillProgress = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PgBackfillProgress epoch.
         * @member {number} epoch
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.epoch = 0;

        /**
         * PgBackfillProgress pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.pg = null;

        /**
         * PgBackfillProgress lastBackfill.
         * @member {sepiola.ObjectId.$Properties|null|undefined} lastBackfill
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.lastBackfill = null;

        /**
         * PgBackfillProgress complete.
         * @member {boolean} complete
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.complete = false;

        /**
         * PgBackfillProgress objects.
         * @member {number} objects
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.objects = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgBackfillProgress bytes.
         * @member {number} bytes
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PgBackfillProgress reply.
         * @member {boolean} reply
         * @memberof sepiola.PgBackfillProgress
         * @instance
         */
        PgBackfillProgress.prototype.reply = false;

        /**
         * Encodes the specified PgBackfillProgress message. Does not implicitly {@link sepiola.PgBackfillProgress.verify|verify} messages.
         * @function encode
         * @memberof sepiola.PgBackfillProgress
         * @static
         * @param {sepiola.PgBackfillProgress.$Properties} message PgBackfillProgress message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PgBackfillProgress.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.lastBackfill != null && $Object.hasOwnProperty.call(message, "lastBackfill"))
                $root.sepiola.ObjectId.encode(message.lastBackfill, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.complete);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && (typeof message.objects === "object" ? message.objects.low || message.objects.high : message.objects !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.objects);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.bytes);
            if (message.reply != null && $Object.hasOwnProperty.call(message, "reply") && message.reply !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.reply);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PgBackfillProgress message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.PgBackfillProgress
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.PgBackfillProgress & sepiola.PgBackfillProgress.$Shape} PgBackfillProgress
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PgBackfillProgress.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.PgBackfillProgress();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.lastBackfill = $root.sepiola.ObjectId.decode(reader, reader.size(), $undefined, _depth + 1, message.lastBackfill);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.complete = value;
                        else
                            delete message.complete;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.reply = value;
                        else
                            delete message.reply;
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

        return PgBackfillProgress;
    })();

    sepiola.BackfillReserve = (function() {

        /**
         * Properties of a BackfillReserve.
         * @typedef {Object} sepiola.BackfillReserve.$Properties
         * @property {number|null} [epoch] BackfillReserve epoch
         * @property {sepiola.PgId.$Properties|null} [pg] BackfillReserve pg
         * @property {number|null} [kind] BackfillReserve kind
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BackfillReserve.
         * @memberof sepiola
         * @interface IBackfillReserve
         * @augments sepiola.BackfillReserve.$Properties
         * @deprecated Use sepiola.BackfillReserve.$Properties instead.
         */

        /**
         * Shape of a BackfillReserve.
         * @typedef {sepiola.BackfillReserve.$Properties} sepiola.BackfillReserve.$Shape
         */

        /**
         * Constructs a new BackfillReserve.
         * @memberof sepiola
         * @classdesc Represents a BackfillReserve.
         * @constructor
         * @param {sepiola.BackfillReserve.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BackfillReserve = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BackfillReserve epoch.
         * @member {number} epoch
         * @memberof sepiola.BackfillReserve
         * @instance
         */
        BackfillReserve.prototype.epoch = 0;

        /**
         * BackfillReserve pg.
         * @member {sepiola.PgId.$Properties|null|undefined} pg
         * @memberof sepiola.BackfillReserve
         * @instance
         */
        BackfillReserve.prototype.pg = null;

        /**
         * BackfillReserve kind.
         * @member {number} kind
         * @memberof sepiola.BackfillReserve
         * @instance
         */
        BackfillReserve.prototype.kind = 0;

        /**
         * Encodes the specified BackfillReserve message. Does not implicitly {@link sepiola.BackfillReserve.verify|verify} messages.
         * @function encode
         * @memberof sepiola.BackfillReserve
         * @static
         * @param {sepiola.BackfillReserve.$Properties} message BackfillReserve message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BackfillReserve.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.pg != null && $Object.hasOwnProperty.call(message, "pg"))
                $root.sepiola.PgId.encode(message.pg, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.kind);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BackfillReserve message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.BackfillReserve
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.BackfillReserve & sepiola.BackfillReserve.$Shape} BackfillReserve
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BackfillReserve.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.BackfillReserve();
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
                        if (wireType !== 2)
                            break;
                        message.pg = $root.sepiola.PgId.decode(reader, reader.size(), $undefined, _depth + 1, message.pg);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.kind = value;
                        else
                            delete message.kind;
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

        return BackfillReserve;
    })();

    sepiola.OsdPing = (function() {

        /**
         * Properties of an OsdPing.
         * @typedef {Object} sepiola.OsdPing.$Properties
         * @property {number|null} [epoch] OsdPing epoch
         * @property {number|null} [stamp] OsdPing stamp
         * @property {boolean|null} [reply] OsdPing reply
         * @property {number|null} [upFrom] OsdPing upFrom
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OsdPing.
         * @memberof sepiola
         * @interface IOsdPing
         * @augments sepiola.OsdPing.$Properties
         * @deprecated Use sepiola.OsdPing.$Properties instead.
         */

        /**
         * Shape of an OsdPing.
         * @typedef {sepiola.OsdPing.$Properties} sepiola.OsdPing.$Shape
         */

        /**
         * Constructs a new OsdPing.
         * @memberof sepiola
         * @classdesc Represents an OsdPing.
         * @constructor
         * @param {sepiola.OsdPing.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OsdPing = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OsdPing epoch.
         * @member {number} epoch
         * @memberof sepiola.OsdPing
         * @instance
         */
        OsdPing.prototype.epoch = 0;

        /**
         * OsdPing stamp.
         * @member {number} stamp
         * @memberof sepiola.OsdPing
         * @instance
         */
        OsdPing.prototype.stamp = 0;

        /**
         * OsdPing reply.
         * @member {boolean} reply
         * @memberof sepiola.OsdPing
         * @instance
         */
        OsdPing.prototype.reply = false;

        /**
         * OsdPing upFrom.
         * @member {number} upFrom
         * @memberof sepiola.OsdPing
         * @instance
         */
        OsdPing.prototype.upFrom = 0;

        /**
         * Encodes the specified OsdPing message. Does not implicitly {@link sepiola.OsdPing.verify|verify} messages.
         * @function encode
         * @memberof sepiola.OsdPing
         * @static
         * @param {sepiola.OsdPing.$Properties} message OsdPing message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OsdPing.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
            if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp") && !$Object.is(message.stamp, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.stamp);
            if (message.reply != null && $Object.hasOwnProperty.call(message, "reply") && message.reply !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.reply);
            if (message.upFrom != null && $Object.hasOwnProperty.call(message, "upFrom") && message.upFrom !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.upFrom);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OsdPing message from the specified reader or buffer.
         * @function decode
         * @memberof sepiola.OsdPing
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {sepiola.OsdPing & sepiola.OsdPing.$Shape} OsdPing
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OsdPing.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.sepiola.OsdPing();
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
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.stamp = value;
                        else
                            delete message.stamp;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.reply = value;
                        else
                            delete message.reply;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.upFrom = value;
                        else
                            delete message.upFrom;
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

        return OsdPing;
    })();

    return sepiola;
})();

export {
  $root as default
};
