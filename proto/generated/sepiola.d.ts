import * as $protobuf from "../protobuf.ts";
import Long = require("long");

/** Namespace sepiola. */
export namespace sepiola {

    /**
     * Properties of an Op.
     * @deprecated Use sepiola.Op.$Properties instead.
     */
    interface IOp extends sepiola.Op.$Properties {
    }

    /** Represents an Op. */
    class Op {

        /**
         * Constructs a new Op.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.Op.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Op code. */
        code: number;

        /** Op offset. */
        offset: number;

        /** Op length. */
        length: number;

        /** Op dataLen. */
        dataLen: number;

        /** Op name. */
        name: string;

        /** Op method. */
        method: string;

        /** Op exclusive. */
        exclusive: boolean;

        /** Op keys. */
        keys: string[];

        /** Op after. */
        after: string;

        /** Op max. */
        max: number;

        /** Op prefix. */
        prefix: string;

        /** Op until. */
        until: string;

        /** Op pairs. */
        pairs: sepiola.KeyValue.$Properties[];

        /** Op version. */
        version: number;

        /** Op cmp. */
        cmp: number;

        /** Op value. */
        value: Uint8Array;

        /** Op failOk. */
        failOk: boolean;

        /**
         * Encodes the specified Op message. Does not implicitly {@link sepiola.Op.verify|verify} messages.
         * @param message Op message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.Op.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Op message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.Op & sepiola.Op.$Shape} Op
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.Op & sepiola.Op.$Shape;
    }

    namespace Op {

        /** Properties of an Op. */
        interface $Properties {

            /** Op code */
            code?: (number|null);

            /** Op offset */
            offset?: (number|null);

            /** Op length */
            length?: (number|null);

            /** Op dataLen */
            dataLen?: (number|null);

            /** Op name */
            name?: (string|null);

            /** Op method */
            method?: (string|null);

            /** Op exclusive */
            exclusive?: (boolean|null);

            /** Op keys */
            keys?: (string[]|null);

            /** Op after */
            after?: (string|null);

            /** Op max */
            max?: (number|null);

            /** Op prefix */
            prefix?: (string|null);

            /** Op until */
            until?: (string|null);

            /** Op pairs */
            pairs?: (sepiola.KeyValue.$Properties[]|null);

            /** Op version */
            version?: (number|null);

            /** Op cmp */
            cmp?: (number|null);

            /** Op value */
            value?: (Uint8Array|null);

            /** Op failOk */
            failOk?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Op. */
        type $Shape = sepiola.Op.$Properties;
    }

    /**
     * Properties of an OsdOp.
     * @deprecated Use sepiola.OsdOp.$Properties instead.
     */
    interface IOsdOp extends sepiola.OsdOp.$Properties {
    }

    /** Represents an OsdOp. */
    class OsdOp {

        /**
         * Constructs a new OsdOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdOp reqid. */
        reqid?: (sepiola.ReqId.$Properties|null);

        /** OsdOp epoch. */
        epoch: number;

        /** OsdOp pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** OsdOp oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** OsdOp ops. */
        ops: sepiola.Op.$Properties[];

        /** OsdOp flags. */
        flags: number;

        /** OsdOp attempt. */
        attempt: number;

        /** OsdOp snapSeq. */
        snapSeq: number;

        /** OsdOp snaps. */
        snaps: number[];

        /**
         * Encodes the specified OsdOp message. Does not implicitly {@link sepiola.OsdOp.verify|verify} messages.
         * @param message OsdOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdOp & sepiola.OsdOp.$Shape} OsdOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdOp & sepiola.OsdOp.$Shape;
    }

    namespace OsdOp {

        /** Properties of an OsdOp. */
        interface $Properties {

            /** OsdOp reqid */
            reqid?: (sepiola.ReqId.$Properties|null);

            /** OsdOp epoch */
            epoch?: (number|null);

            /** OsdOp pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** OsdOp oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** OsdOp ops */
            ops?: (sepiola.Op.$Properties[]|null);

            /** OsdOp flags */
            flags?: (number|null);

            /** OsdOp attempt */
            attempt?: (number|null);

            /** OsdOp snapSeq */
            snapSeq?: (number|null);

            /** OsdOp snaps */
            snaps?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdOp. */
        type $Shape = sepiola.OsdOp.$Properties;
    }

    /**
     * Properties of an OpResult.
     * @deprecated Use sepiola.OpResult.$Properties instead.
     */
    interface IOpResult extends sepiola.OpResult.$Properties {
    }

    /** Represents an OpResult. */
    class OpResult {

        /**
         * Constructs a new OpResult.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OpResult.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpResult rval. */
        rval: number;

        /** OpResult dataLen. */
        dataLen: number;

        /** OpResult size. */
        size: number;

        /** OpResult mtimeMs. */
        mtimeMs: number;

        /** OpResult pairs. */
        pairs: sepiola.KeyValue.$Properties[];

        /** OpResult more. */
        more: boolean;

        /** OpResult value. */
        value: Uint8Array;

        /** OpResult version. */
        version: number;

        /** OpResult offset. */
        offset: number;

        /**
         * Encodes the specified OpResult message. Does not implicitly {@link sepiola.OpResult.verify|verify} messages.
         * @param message OpResult message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OpResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OpResult & sepiola.OpResult.$Shape} OpResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OpResult & sepiola.OpResult.$Shape;
    }

    namespace OpResult {

        /** Properties of an OpResult. */
        interface $Properties {

            /** OpResult rval */
            rval?: (number|null);

            /** OpResult dataLen */
            dataLen?: (number|null);

            /** OpResult size */
            size?: (number|null);

            /** OpResult mtimeMs */
            mtimeMs?: (number|null);

            /** OpResult pairs */
            pairs?: (sepiola.KeyValue.$Properties[]|null);

            /** OpResult more */
            more?: (boolean|null);

            /** OpResult value */
            value?: (Uint8Array|null);

            /** OpResult version */
            version?: (number|null);

            /** OpResult offset */
            offset?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpResult. */
        type $Shape = sepiola.OpResult.$Properties;
    }

    /**
     * Properties of an OsdOpReply.
     * @deprecated Use sepiola.OsdOpReply.$Properties instead.
     */
    interface IOsdOpReply extends sepiola.OsdOpReply.$Properties {
    }

    /** Represents an OsdOpReply. */
    class OsdOpReply {

        /**
         * Constructs a new OsdOpReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdOpReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdOpReply reqid. */
        reqid?: (sepiola.ReqId.$Properties|null);

        /** OsdOpReply result. */
        result: number;

        /** OsdOpReply version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** OsdOpReply userVersion. */
        userVersion: number;

        /** OsdOpReply epoch. */
        epoch: number;

        /** OsdOpReply retarget. */
        retarget: boolean;

        /** OsdOpReply results. */
        results: sepiola.OpResult.$Properties[];

        /**
         * Encodes the specified OsdOpReply message. Does not implicitly {@link sepiola.OsdOpReply.verify|verify} messages.
         * @param message OsdOpReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdOpReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdOpReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdOpReply & sepiola.OsdOpReply.$Shape} OsdOpReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdOpReply & sepiola.OsdOpReply.$Shape;
    }

    namespace OsdOpReply {

        /** Properties of an OsdOpReply. */
        interface $Properties {

            /** OsdOpReply reqid */
            reqid?: (sepiola.ReqId.$Properties|null);

            /** OsdOpReply result */
            result?: (number|null);

            /** OsdOpReply version */
            version?: (sepiola.Eversion.$Properties|null);

            /** OsdOpReply userVersion */
            userVersion?: (number|null);

            /** OsdOpReply epoch */
            epoch?: (number|null);

            /** OsdOpReply retarget */
            retarget?: (boolean|null);

            /** OsdOpReply results */
            results?: (sepiola.OpResult.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdOpReply. */
        type $Shape = sepiola.OsdOpReply.$Properties;
    }

    /**
     * Properties of a PgList.
     * @deprecated Use sepiola.PgList.$Properties instead.
     */
    interface IPgList extends sepiola.PgList.$Properties {
    }

    /** Represents a PgList. */
    class PgList {

        /**
         * Constructs a new PgList.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgList tid. */
        tid: number;

        /** PgList epoch. */
        epoch: number;

        /** PgList pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgList cursor. */
        cursor: Uint8Array;

        /** PgList max. */
        max: number;

        /** PgList namespace. */
        namespace: string;

        /** PgList allNamespaces. */
        allNamespaces: boolean;

        /**
         * Encodes the specified PgList message. Does not implicitly {@link sepiola.PgList.verify|verify} messages.
         * @param message PgList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgList & sepiola.PgList.$Shape} PgList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgList & sepiola.PgList.$Shape;
    }

    namespace PgList {

        /** Properties of a PgList. */
        interface $Properties {

            /** PgList tid */
            tid?: (number|null);

            /** PgList epoch */
            epoch?: (number|null);

            /** PgList pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgList cursor */
            cursor?: (Uint8Array|null);

            /** PgList max */
            max?: (number|null);

            /** PgList namespace */
            namespace?: (string|null);

            /** PgList allNamespaces */
            allNamespaces?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgList. */
        type $Shape = sepiola.PgList.$Properties;
    }

    /**
     * Properties of a PgListReply.
     * @deprecated Use sepiola.PgListReply.$Properties instead.
     */
    interface IPgListReply extends sepiola.PgListReply.$Properties {
    }

    /** Represents a PgListReply. */
    class PgListReply {

        /**
         * Constructs a new PgListReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgListReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgListReply tid. */
        tid: number;

        /** PgListReply result. */
        result: number;

        /** PgListReply objects. */
        objects: sepiola.ObjectId.$Properties[];

        /** PgListReply cursor. */
        cursor: Uint8Array;

        /** PgListReply end. */
        end: boolean;

        /** PgListReply epoch. */
        epoch: number;

        /** PgListReply retarget. */
        retarget: boolean;

        /**
         * Encodes the specified PgListReply message. Does not implicitly {@link sepiola.PgListReply.verify|verify} messages.
         * @param message PgListReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgListReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgListReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgListReply & sepiola.PgListReply.$Shape} PgListReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgListReply & sepiola.PgListReply.$Shape;
    }

    namespace PgListReply {

        /** Properties of a PgListReply. */
        interface $Properties {

            /** PgListReply tid */
            tid?: (number|null);

            /** PgListReply result */
            result?: (number|null);

            /** PgListReply objects */
            objects?: (sepiola.ObjectId.$Properties[]|null);

            /** PgListReply cursor */
            cursor?: (Uint8Array|null);

            /** PgListReply end */
            end?: (boolean|null);

            /** PgListReply epoch */
            epoch?: (number|null);

            /** PgListReply retarget */
            retarget?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgListReply. */
        type $Shape = sepiola.PgListReply.$Properties;
    }

    /**
     * Properties of a Subscription.
     * @deprecated Use sepiola.Subscription.$Properties instead.
     */
    interface ISubscription extends sepiola.Subscription.$Properties {
    }

    /** Represents a Subscription. */
    class Subscription {

        /**
         * Constructs a new Subscription.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.Subscription.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Subscription what. */
        what: string;

        /** Subscription start. */
        start: number;

        /** Subscription onetime. */
        onetime: boolean;

        /**
         * Encodes the specified Subscription message. Does not implicitly {@link sepiola.Subscription.verify|verify} messages.
         * @param message Subscription message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.Subscription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Subscription message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.Subscription & sepiola.Subscription.$Shape} Subscription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.Subscription & sepiola.Subscription.$Shape;
    }

    namespace Subscription {

        /** Properties of a Subscription. */
        interface $Properties {

            /** Subscription what */
            what?: (string|null);

            /** Subscription start */
            start?: (number|null);

            /** Subscription onetime */
            onetime?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Subscription. */
        type $Shape = sepiola.Subscription.$Properties;
    }

    /**
     * Properties of a MonSubscribe.
     * @deprecated Use sepiola.MonSubscribe.$Properties instead.
     */
    interface IMonSubscribe extends sepiola.MonSubscribe.$Properties {
    }

    /** Represents a MonSubscribe. */
    class MonSubscribe {

        /**
         * Constructs a new MonSubscribe.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonSubscribe.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonSubscribe what. */
        what: sepiola.Subscription.$Properties[];

        /**
         * Encodes the specified MonSubscribe message. Does not implicitly {@link sepiola.MonSubscribe.verify|verify} messages.
         * @param message MonSubscribe message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonSubscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonSubscribe message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonSubscribe & sepiola.MonSubscribe.$Shape} MonSubscribe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonSubscribe & sepiola.MonSubscribe.$Shape;
    }

    namespace MonSubscribe {

        /** Properties of a MonSubscribe. */
        interface $Properties {

            /** MonSubscribe what */
            what?: (sepiola.Subscription.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonSubscribe. */
        type $Shape = sepiola.MonSubscribe.$Properties;
    }

    /**
     * Properties of an OsdMaps.
     * @deprecated Use sepiola.OsdMaps.$Properties instead.
     */
    interface IOsdMaps extends sepiola.OsdMaps.$Properties {
    }

    /** Represents an OsdMaps. */
    class OsdMaps {

        /**
         * Constructs a new OsdMaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdMaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdMaps fsid. */
        fsid: string;

        /** OsdMaps full. */
        full: sepiola.OsdMap.$Properties[];

        /** OsdMaps incremental. */
        incremental: sepiola.OsdMapIncremental.$Properties[];

        /** OsdMaps oldest. */
        oldest: number;

        /** OsdMaps newest. */
        newest: number;

        /**
         * Encodes the specified OsdMaps message. Does not implicitly {@link sepiola.OsdMaps.verify|verify} messages.
         * @param message OsdMaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdMaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdMaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdMaps & sepiola.OsdMaps.$Shape} OsdMaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdMaps & sepiola.OsdMaps.$Shape;
    }

    namespace OsdMaps {

        /** Properties of an OsdMaps. */
        interface $Properties {

            /** OsdMaps fsid */
            fsid?: (string|null);

            /** OsdMaps full */
            full?: (sepiola.OsdMap.$Properties[]|null);

            /** OsdMaps incremental */
            incremental?: (sepiola.OsdMapIncremental.$Properties[]|null);

            /** OsdMaps oldest */
            oldest?: (number|null);

            /** OsdMaps newest */
            newest?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdMaps. */
        type $Shape = sepiola.OsdMaps.$Properties;
    }

    /**
     * Properties of a MonMaps.
     * @deprecated Use sepiola.MonMaps.$Properties instead.
     */
    interface IMonMaps extends sepiola.MonMaps.$Properties {
    }

    /** Represents a MonMaps. */
    class MonMaps {

        /**
         * Constructs a new MonMaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonMaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonMaps map. */
        map?: (sepiola.MonMap.$Properties|null);

        /**
         * Encodes the specified MonMaps message. Does not implicitly {@link sepiola.MonMaps.verify|verify} messages.
         * @param message MonMaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonMaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonMaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonMaps & sepiola.MonMaps.$Shape} MonMaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonMaps & sepiola.MonMaps.$Shape;
    }

    namespace MonMaps {

        /** Properties of a MonMaps. */
        interface $Properties {

            /** MonMaps map */
            map?: (sepiola.MonMap.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonMaps. */
        type $Shape = sepiola.MonMaps.$Properties;
    }

    /**
     * Properties of a ConfigUpdate.
     * @deprecated Use sepiola.ConfigUpdate.$Properties instead.
     */
    interface IConfigUpdate extends sepiola.ConfigUpdate.$Properties {
    }

    /** Represents a ConfigUpdate. */
    class ConfigUpdate {

        /**
         * Constructs a new ConfigUpdate.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ConfigUpdate.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConfigUpdate version. */
        version: number;

        /** ConfigUpdate values. */
        values: { [k: string]: string };

        /**
         * Encodes the specified ConfigUpdate message. Does not implicitly {@link sepiola.ConfigUpdate.verify|verify} messages.
         * @param message ConfigUpdate message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ConfigUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConfigUpdate message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ConfigUpdate & sepiola.ConfigUpdate.$Shape} ConfigUpdate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ConfigUpdate & sepiola.ConfigUpdate.$Shape;
    }

    namespace ConfigUpdate {

        /** Properties of a ConfigUpdate. */
        interface $Properties {

            /** ConfigUpdate version */
            version?: (number|null);

            /** ConfigUpdate values */
            values?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConfigUpdate. */
        type $Shape = sepiola.ConfigUpdate.$Properties;
    }

    /**
     * Properties of a MonCommand.
     * @deprecated Use sepiola.MonCommand.$Properties instead.
     */
    interface IMonCommand extends sepiola.MonCommand.$Properties {
    }

    /** Represents a MonCommand. */
    class MonCommand {

        /**
         * Constructs a new MonCommand.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonCommand.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonCommand tid. */
        tid: number;

        /** MonCommand cmd. */
        cmd: string;

        /** MonCommand session. */
        session: string;

        /**
         * Encodes the specified MonCommand message. Does not implicitly {@link sepiola.MonCommand.verify|verify} messages.
         * @param message MonCommand message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonCommand message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonCommand & sepiola.MonCommand.$Shape} MonCommand
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonCommand & sepiola.MonCommand.$Shape;
    }

    namespace MonCommand {

        /** Properties of a MonCommand. */
        interface $Properties {

            /** MonCommand tid */
            tid?: (number|null);

            /** MonCommand cmd */
            cmd?: (string|null);

            /** MonCommand session */
            session?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonCommand. */
        type $Shape = sepiola.MonCommand.$Properties;
    }

    /**
     * Properties of a MonCommandReply.
     * @deprecated Use sepiola.MonCommandReply.$Properties instead.
     */
    interface IMonCommandReply extends sepiola.MonCommandReply.$Properties {
    }

    /** Represents a MonCommandReply. */
    class MonCommandReply {

        /**
         * Constructs a new MonCommandReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonCommandReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonCommandReply tid. */
        tid: number;

        /** MonCommandReply rc. */
        rc: number;

        /** MonCommandReply outs. */
        outs: string;

        /** MonCommandReply version. */
        version: number;

        /**
         * Encodes the specified MonCommandReply message. Does not implicitly {@link sepiola.MonCommandReply.verify|verify} messages.
         * @param message MonCommandReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonCommandReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonCommandReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonCommandReply & sepiola.MonCommandReply.$Shape} MonCommandReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonCommandReply & sepiola.MonCommandReply.$Shape;
    }

    namespace MonCommandReply {

        /** Properties of a MonCommandReply. */
        interface $Properties {

            /** MonCommandReply tid */
            tid?: (number|null);

            /** MonCommandReply rc */
            rc?: (number|null);

            /** MonCommandReply outs */
            outs?: (string|null);

            /** MonCommandReply version */
            version?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonCommandReply. */
        type $Shape = sepiola.MonCommandReply.$Properties;
    }

    /**
     * Properties of a MonGetVersion.
     * @deprecated Use sepiola.MonGetVersion.$Properties instead.
     */
    interface IMonGetVersion extends sepiola.MonGetVersion.$Properties {
    }

    /** Represents a MonGetVersion. */
    class MonGetVersion {

        /**
         * Constructs a new MonGetVersion.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonGetVersion.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonGetVersion tid. */
        tid: number;

        /** MonGetVersion what. */
        what: string;

        /**
         * Encodes the specified MonGetVersion message. Does not implicitly {@link sepiola.MonGetVersion.verify|verify} messages.
         * @param message MonGetVersion message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonGetVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonGetVersion message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonGetVersion & sepiola.MonGetVersion.$Shape} MonGetVersion
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonGetVersion & sepiola.MonGetVersion.$Shape;
    }

    namespace MonGetVersion {

        /** Properties of a MonGetVersion. */
        interface $Properties {

            /** MonGetVersion tid */
            tid?: (number|null);

            /** MonGetVersion what */
            what?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonGetVersion. */
        type $Shape = sepiola.MonGetVersion.$Properties;
    }

    /**
     * Properties of a MonGetVersionReply.
     * @deprecated Use sepiola.MonGetVersionReply.$Properties instead.
     */
    interface IMonGetVersionReply extends sepiola.MonGetVersionReply.$Properties {
    }

    /** Represents a MonGetVersionReply. */
    class MonGetVersionReply {

        /**
         * Constructs a new MonGetVersionReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonGetVersionReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonGetVersionReply tid. */
        tid: number;

        /** MonGetVersionReply version. */
        version: number;

        /** MonGetVersionReply oldest. */
        oldest: number;

        /** MonGetVersionReply rc. */
        rc: number;

        /**
         * Encodes the specified MonGetVersionReply message. Does not implicitly {@link sepiola.MonGetVersionReply.verify|verify} messages.
         * @param message MonGetVersionReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonGetVersionReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonGetVersionReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonGetVersionReply & sepiola.MonGetVersionReply.$Shape} MonGetVersionReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonGetVersionReply & sepiola.MonGetVersionReply.$Shape;
    }

    namespace MonGetVersionReply {

        /** Properties of a MonGetVersionReply. */
        interface $Properties {

            /** MonGetVersionReply tid */
            tid?: (number|null);

            /** MonGetVersionReply version */
            version?: (number|null);

            /** MonGetVersionReply oldest */
            oldest?: (number|null);

            /** MonGetVersionReply rc */
            rc?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonGetVersionReply. */
        type $Shape = sepiola.MonGetVersionReply.$Properties;
    }

    /**
     * Properties of an AuthGetTickets.
     * @deprecated Use sepiola.AuthGetTickets.$Properties instead.
     */
    interface IAuthGetTickets extends sepiola.AuthGetTickets.$Properties {
    }

    /** Represents an AuthGetTickets. */
    class AuthGetTickets {

        /**
         * Constructs a new AuthGetTickets.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.AuthGetTickets.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthGetTickets tid. */
        tid: number;

        /** AuthGetTickets services. */
        services: string[];

        /**
         * Encodes the specified AuthGetTickets message. Does not implicitly {@link sepiola.AuthGetTickets.verify|verify} messages.
         * @param message AuthGetTickets message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.AuthGetTickets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthGetTickets message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.AuthGetTickets & sepiola.AuthGetTickets.$Shape} AuthGetTickets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.AuthGetTickets & sepiola.AuthGetTickets.$Shape;
    }

    namespace AuthGetTickets {

        /** Properties of an AuthGetTickets. */
        interface $Properties {

            /** AuthGetTickets tid */
            tid?: (number|null);

            /** AuthGetTickets services */
            services?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthGetTickets. */
        type $Shape = sepiola.AuthGetTickets.$Properties;
    }

    /**
     * Properties of a Ticket.
     * @deprecated Use sepiola.Ticket.$Properties instead.
     */
    interface ITicket extends sepiola.Ticket.$Properties {
    }

    /** Represents a Ticket. */
    class Ticket {

        /**
         * Constructs a new Ticket.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.Ticket.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Ticket service. */
        service: string;

        /** Ticket secretId. */
        secretId: number;

        /** Ticket blob. */
        blob: Uint8Array;

        /** Ticket sessionKeySealed. */
        sessionKeySealed: Uint8Array;

        /** Ticket expiresMs. */
        expiresMs: number;

        /**
         * Encodes the specified Ticket message. Does not implicitly {@link sepiola.Ticket.verify|verify} messages.
         * @param message Ticket message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.Ticket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Ticket message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.Ticket & sepiola.Ticket.$Shape} Ticket
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.Ticket & sepiola.Ticket.$Shape;
    }

    namespace Ticket {

        /** Properties of a Ticket. */
        interface $Properties {

            /** Ticket service */
            service?: (string|null);

            /** Ticket secretId */
            secretId?: (number|null);

            /** Ticket blob */
            blob?: (Uint8Array|null);

            /** Ticket sessionKeySealed */
            sessionKeySealed?: (Uint8Array|null);

            /** Ticket expiresMs */
            expiresMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Ticket. */
        type $Shape = sepiola.Ticket.$Properties;
    }

    /**
     * Properties of a ServiceSecret.
     * @deprecated Use sepiola.ServiceSecret.$Properties instead.
     */
    interface IServiceSecret extends sepiola.ServiceSecret.$Properties {
    }

    /** Represents a ServiceSecret. */
    class ServiceSecret {

        /**
         * Constructs a new ServiceSecret.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ServiceSecret.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ServiceSecret service. */
        service: string;

        /** ServiceSecret secretId. */
        secretId: number;

        /** ServiceSecret secret. */
        secret: Uint8Array;

        /** ServiceSecret expiresMs. */
        expiresMs: number;

        /**
         * Encodes the specified ServiceSecret message. Does not implicitly {@link sepiola.ServiceSecret.verify|verify} messages.
         * @param message ServiceSecret message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ServiceSecret.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ServiceSecret message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ServiceSecret & sepiola.ServiceSecret.$Shape} ServiceSecret
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ServiceSecret & sepiola.ServiceSecret.$Shape;
    }

    namespace ServiceSecret {

        /** Properties of a ServiceSecret. */
        interface $Properties {

            /** ServiceSecret service */
            service?: (string|null);

            /** ServiceSecret secretId */
            secretId?: (number|null);

            /** ServiceSecret secret */
            secret?: (Uint8Array|null);

            /** ServiceSecret expiresMs */
            expiresMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ServiceSecret. */
        type $Shape = sepiola.ServiceSecret.$Properties;
    }

    /**
     * Properties of an AuthTickets.
     * @deprecated Use sepiola.AuthTickets.$Properties instead.
     */
    interface IAuthTickets extends sepiola.AuthTickets.$Properties {
    }

    /** Represents an AuthTickets. */
    class AuthTickets {

        /**
         * Constructs a new AuthTickets.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.AuthTickets.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthTickets tid. */
        tid: number;

        /** AuthTickets rc. */
        rc: number;

        /** AuthTickets tickets. */
        tickets: sepiola.Ticket.$Properties[];

        /** AuthTickets globalId. */
        globalId: number;

        /** AuthTickets serviceSecretsSealed. */
        serviceSecretsSealed: Uint8Array;

        /**
         * Encodes the specified AuthTickets message. Does not implicitly {@link sepiola.AuthTickets.verify|verify} messages.
         * @param message AuthTickets message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.AuthTickets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthTickets message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.AuthTickets & sepiola.AuthTickets.$Shape} AuthTickets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.AuthTickets & sepiola.AuthTickets.$Shape;
    }

    namespace AuthTickets {

        /** Properties of an AuthTickets. */
        interface $Properties {

            /** AuthTickets tid */
            tid?: (number|null);

            /** AuthTickets rc */
            rc?: (number|null);

            /** AuthTickets tickets */
            tickets?: (sepiola.Ticket.$Properties[]|null);

            /** AuthTickets globalId */
            globalId?: (number|null);

            /** AuthTickets serviceSecretsSealed */
            serviceSecretsSealed?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthTickets. */
        type $Shape = sepiola.AuthTickets.$Properties;
    }

    /**
     * Properties of a ServiceSecrets.
     * @deprecated Use sepiola.ServiceSecrets.$Properties instead.
     */
    interface IServiceSecrets extends sepiola.ServiceSecrets.$Properties {
    }

    /** Represents a ServiceSecrets. */
    class ServiceSecrets {

        /**
         * Constructs a new ServiceSecrets.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ServiceSecrets.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ServiceSecrets secrets. */
        secrets: sepiola.ServiceSecret.$Properties[];

        /**
         * Encodes the specified ServiceSecrets message. Does not implicitly {@link sepiola.ServiceSecrets.verify|verify} messages.
         * @param message ServiceSecrets message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ServiceSecrets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ServiceSecrets message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ServiceSecrets & sepiola.ServiceSecrets.$Shape} ServiceSecrets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ServiceSecrets & sepiola.ServiceSecrets.$Shape;
    }

    namespace ServiceSecrets {

        /** Properties of a ServiceSecrets. */
        interface $Properties {

            /** ServiceSecrets secrets */
            secrets?: (sepiola.ServiceSecret.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ServiceSecrets. */
        type $Shape = sepiola.ServiceSecrets.$Properties;
    }

    /**
     * Properties of an OsdBoot.
     * @deprecated Use sepiola.OsdBoot.$Properties instead.
     */
    interface IOsdBoot extends sepiola.OsdBoot.$Properties {
    }

    /** Represents an OsdBoot. */
    class OsdBoot {

        /**
         * Constructs a new OsdBoot.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdBoot.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdBoot osd. */
        osd: number;

        /** OsdBoot uuid. */
        uuid: string;

        /** OsdBoot fsid. */
        fsid: string;

        /** OsdBoot epoch. */
        epoch: number;

        /** OsdBoot addr. */
        addr?: (sepiola.Addr.$Properties|null);

        /** OsdBoot hbAddr. */
        hbAddr?: (sepiola.Addr.$Properties|null);

        /** OsdBoot crushLocation. */
        crushLocation: sepiola.KeyValue.$Properties[];

        /** OsdBoot crushWeight. */
        crushWeight: number;

        /** OsdBoot deviceClass. */
        deviceClass: string;

        /** OsdBoot totalBytes. */
        totalBytes: number;

        /** OsdBoot bootEpoch. */
        bootEpoch: number;

        /** OsdBoot metadata. */
        metadata: { [k: string]: string };

        /**
         * Encodes the specified OsdBoot message. Does not implicitly {@link sepiola.OsdBoot.verify|verify} messages.
         * @param message OsdBoot message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdBoot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdBoot message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdBoot & sepiola.OsdBoot.$Shape} OsdBoot
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdBoot & sepiola.OsdBoot.$Shape;
    }

    namespace OsdBoot {

        /** Properties of an OsdBoot. */
        interface $Properties {

            /** OsdBoot osd */
            osd?: (number|null);

            /** OsdBoot uuid */
            uuid?: (string|null);

            /** OsdBoot fsid */
            fsid?: (string|null);

            /** OsdBoot epoch */
            epoch?: (number|null);

            /** OsdBoot addr */
            addr?: (sepiola.Addr.$Properties|null);

            /** OsdBoot hbAddr */
            hbAddr?: (sepiola.Addr.$Properties|null);

            /** OsdBoot crushLocation */
            crushLocation?: (sepiola.KeyValue.$Properties[]|null);

            /** OsdBoot crushWeight */
            crushWeight?: (number|null);

            /** OsdBoot deviceClass */
            deviceClass?: (string|null);

            /** OsdBoot totalBytes */
            totalBytes?: (number|null);

            /** OsdBoot bootEpoch */
            bootEpoch?: (number|null);

            /** OsdBoot metadata */
            metadata?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdBoot. */
        type $Shape = sepiola.OsdBoot.$Properties;
    }

    /**
     * Properties of an OsdBeacon.
     * @deprecated Use sepiola.OsdBeacon.$Properties instead.
     */
    interface IOsdBeacon extends sepiola.OsdBeacon.$Properties {
    }

    /** Represents an OsdBeacon. */
    class OsdBeacon {

        /**
         * Constructs a new OsdBeacon.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdBeacon.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdBeacon osd. */
        osd: number;

        /** OsdBeacon epoch. */
        epoch: number;

        /** OsdBeacon minLastEpochClean. */
        minLastEpochClean: number;

        /**
         * Encodes the specified OsdBeacon message. Does not implicitly {@link sepiola.OsdBeacon.verify|verify} messages.
         * @param message OsdBeacon message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdBeacon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdBeacon message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdBeacon & sepiola.OsdBeacon.$Shape} OsdBeacon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdBeacon & sepiola.OsdBeacon.$Shape;
    }

    namespace OsdBeacon {

        /** Properties of an OsdBeacon. */
        interface $Properties {

            /** OsdBeacon osd */
            osd?: (number|null);

            /** OsdBeacon epoch */
            epoch?: (number|null);

            /** OsdBeacon minLastEpochClean */
            minLastEpochClean?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdBeacon. */
        type $Shape = sepiola.OsdBeacon.$Properties;
    }

    /**
     * Properties of an OsdFailure.
     * @deprecated Use sepiola.OsdFailure.$Properties instead.
     */
    interface IOsdFailure extends sepiola.OsdFailure.$Properties {
    }

    /** Represents an OsdFailure. */
    class OsdFailure {

        /**
         * Constructs a new OsdFailure.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdFailure.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdFailure target. */
        target: number;

        /** OsdFailure targetAddr. */
        targetAddr: string;

        /** OsdFailure epoch. */
        epoch: number;

        /** OsdFailure failed. */
        failed: boolean;

        /** OsdFailure failedForMs. */
        failedForMs: number;

        /** OsdFailure immediate. */
        immediate: boolean;

        /**
         * Encodes the specified OsdFailure message. Does not implicitly {@link sepiola.OsdFailure.verify|verify} messages.
         * @param message OsdFailure message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdFailure message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdFailure & sepiola.OsdFailure.$Shape} OsdFailure
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdFailure & sepiola.OsdFailure.$Shape;
    }

    namespace OsdFailure {

        /** Properties of an OsdFailure. */
        interface $Properties {

            /** OsdFailure target */
            target?: (number|null);

            /** OsdFailure targetAddr */
            targetAddr?: (string|null);

            /** OsdFailure epoch */
            epoch?: (number|null);

            /** OsdFailure failed */
            failed?: (boolean|null);

            /** OsdFailure failedForMs */
            failedForMs?: (number|null);

            /** OsdFailure immediate */
            immediate?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdFailure. */
        type $Shape = sepiola.OsdFailure.$Properties;
    }

    /**
     * Properties of an OsdAlive.
     * @deprecated Use sepiola.OsdAlive.$Properties instead.
     */
    interface IOsdAlive extends sepiola.OsdAlive.$Properties {
    }

    /** Represents an OsdAlive. */
    class OsdAlive {

        /**
         * Constructs a new OsdAlive.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdAlive.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdAlive osd. */
        osd: number;

        /** OsdAlive epoch. */
        epoch: number;

        /** OsdAlive wantUpThru. */
        wantUpThru: number;

        /**
         * Encodes the specified OsdAlive message. Does not implicitly {@link sepiola.OsdAlive.verify|verify} messages.
         * @param message OsdAlive message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdAlive.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdAlive message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdAlive & sepiola.OsdAlive.$Shape} OsdAlive
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdAlive & sepiola.OsdAlive.$Shape;
    }

    namespace OsdAlive {

        /** Properties of an OsdAlive. */
        interface $Properties {

            /** OsdAlive osd */
            osd?: (number|null);

            /** OsdAlive epoch */
            epoch?: (number|null);

            /** OsdAlive wantUpThru */
            wantUpThru?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdAlive. */
        type $Shape = sepiola.OsdAlive.$Properties;
    }

    /**
     * Properties of an OsdPgTemp.
     * @deprecated Use sepiola.OsdPgTemp.$Properties instead.
     */
    interface IOsdPgTemp extends sepiola.OsdPgTemp.$Properties {
    }

    /** Represents an OsdPgTemp. */
    class OsdPgTemp {

        /**
         * Constructs a new OsdPgTemp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdPgTemp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdPgTemp osd. */
        osd: number;

        /** OsdPgTemp epoch. */
        epoch: number;

        /** OsdPgTemp pgTemp. */
        pgTemp: sepiola.PgOsds.$Properties[];

        /** OsdPgTemp forced. */
        forced: boolean;

        /**
         * Encodes the specified OsdPgTemp message. Does not implicitly {@link sepiola.OsdPgTemp.verify|verify} messages.
         * @param message OsdPgTemp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdPgTemp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdPgTemp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdPgTemp & sepiola.OsdPgTemp.$Shape} OsdPgTemp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdPgTemp & sepiola.OsdPgTemp.$Shape;
    }

    namespace OsdPgTemp {

        /** Properties of an OsdPgTemp. */
        interface $Properties {

            /** OsdPgTemp osd */
            osd?: (number|null);

            /** OsdPgTemp epoch */
            epoch?: (number|null);

            /** OsdPgTemp pgTemp */
            pgTemp?: (sepiola.PgOsds.$Properties[]|null);

            /** OsdPgTemp forced */
            forced?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdPgTemp. */
        type $Shape = sepiola.OsdPgTemp.$Properties;
    }

    /**
     * Properties of an OsdMarkMeDown.
     * @deprecated Use sepiola.OsdMarkMeDown.$Properties instead.
     */
    interface IOsdMarkMeDown extends sepiola.OsdMarkMeDown.$Properties {
    }

    /** Represents an OsdMarkMeDown. */
    class OsdMarkMeDown {

        /**
         * Constructs a new OsdMarkMeDown.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdMarkMeDown.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdMarkMeDown osd. */
        osd: number;

        /** OsdMarkMeDown epoch. */
        epoch: number;

        /** OsdMarkMeDown addr. */
        addr: string;

        /**
         * Encodes the specified OsdMarkMeDown message. Does not implicitly {@link sepiola.OsdMarkMeDown.verify|verify} messages.
         * @param message OsdMarkMeDown message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdMarkMeDown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdMarkMeDown message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdMarkMeDown & sepiola.OsdMarkMeDown.$Shape} OsdMarkMeDown
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdMarkMeDown & sepiola.OsdMarkMeDown.$Shape;
    }

    namespace OsdMarkMeDown {

        /** Properties of an OsdMarkMeDown. */
        interface $Properties {

            /** OsdMarkMeDown osd */
            osd?: (number|null);

            /** OsdMarkMeDown epoch */
            epoch?: (number|null);

            /** OsdMarkMeDown addr */
            addr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdMarkMeDown. */
        type $Shape = sepiola.OsdMarkMeDown.$Properties;
    }

    /**
     * Properties of a PgStat.
     * @deprecated Use sepiola.PgStat.$Properties instead.
     */
    interface IPgStat extends sepiola.PgStat.$Properties {
    }

    /** Represents a PgStat. */
    class PgStat {

        /**
         * Constructs a new PgStat.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgStat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgStat pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgStat reportedEpoch. */
        reportedEpoch: number;

        /** PgStat reportedSeq. */
        reportedSeq: number;

        /** PgStat state. */
        state: string[];

        /** PgStat up. */
        up: number[];

        /** PgStat acting. */
        acting: number[];

        /** PgStat upPrimary. */
        upPrimary: number;

        /** PgStat actingPrimary. */
        actingPrimary: number;

        /** PgStat version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** PgStat logStart. */
        logStart?: (sepiola.Eversion.$Properties|null);

        /** PgStat objects. */
        objects: number;

        /** PgStat bytes. */
        bytes: number;

        /** PgStat omapBytes. */
        omapBytes: number;

        /** PgStat degraded. */
        degraded: number;

        /** PgStat misplaced. */
        misplaced: number;

        /** PgStat unfound. */
        unfound: number;

        /** PgStat copies. */
        copies: number;

        /** PgStat reads. */
        reads: number;

        /** PgStat readBytes. */
        readBytes: number;

        /** PgStat writes. */
        writes: number;

        /** PgStat writeBytes. */
        writeBytes: number;

        /** PgStat recovered. */
        recovered: number;

        /** PgStat recoveredBytes. */
        recoveredBytes: number;

        /** PgStat created. */
        created: number;

        /** PgStat lastEpochClean. */
        lastEpochClean: number;

        /** PgStat logSize. */
        logSize: number;

        /** PgStat lastChangeMs. */
        lastChangeMs: number;

        /** PgStat lastActiveMs. */
        lastActiveMs: number;

        /** PgStat lastCleanMs. */
        lastCleanMs: number;

        /** PgStat blockedBy. */
        blockedBy: string[];

        /** PgStat sameIntervalSince. */
        sameIntervalSince: number;

        /**
         * Encodes the specified PgStat message. Does not implicitly {@link sepiola.PgStat.verify|verify} messages.
         * @param message PgStat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgStat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgStat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgStat & sepiola.PgStat.$Shape} PgStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgStat & sepiola.PgStat.$Shape;
    }

    namespace PgStat {

        /** Properties of a PgStat. */
        interface $Properties {

            /** PgStat pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgStat reportedEpoch */
            reportedEpoch?: (number|null);

            /** PgStat reportedSeq */
            reportedSeq?: (number|null);

            /** PgStat state */
            state?: (string[]|null);

            /** PgStat up */
            up?: (number[]|null);

            /** PgStat acting */
            acting?: (number[]|null);

            /** PgStat upPrimary */
            upPrimary?: (number|null);

            /** PgStat actingPrimary */
            actingPrimary?: (number|null);

            /** PgStat version */
            version?: (sepiola.Eversion.$Properties|null);

            /** PgStat logStart */
            logStart?: (sepiola.Eversion.$Properties|null);

            /** PgStat objects */
            objects?: (number|null);

            /** PgStat bytes */
            bytes?: (number|null);

            /** PgStat omapBytes */
            omapBytes?: (number|null);

            /** PgStat degraded */
            degraded?: (number|null);

            /** PgStat misplaced */
            misplaced?: (number|null);

            /** PgStat unfound */
            unfound?: (number|null);

            /** PgStat copies */
            copies?: (number|null);

            /** PgStat reads */
            reads?: (number|null);

            /** PgStat readBytes */
            readBytes?: (number|null);

            /** PgStat writes */
            writes?: (number|null);

            /** PgStat writeBytes */
            writeBytes?: (number|null);

            /** PgStat recovered */
            recovered?: (number|null);

            /** PgStat recoveredBytes */
            recoveredBytes?: (number|null);

            /** PgStat created */
            created?: (number|null);

            /** PgStat lastEpochClean */
            lastEpochClean?: (number|null);

            /** PgStat logSize */
            logSize?: (number|null);

            /** PgStat lastChangeMs */
            lastChangeMs?: (number|null);

            /** PgStat lastActiveMs */
            lastActiveMs?: (number|null);

            /** PgStat lastCleanMs */
            lastCleanMs?: (number|null);

            /** PgStat blockedBy */
            blockedBy?: (string[]|null);

            /** PgStat sameIntervalSince */
            sameIntervalSince?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgStat. */
        type $Shape = sepiola.PgStat.$Properties;
    }

    /**
     * Properties of an OsdStat.
     * @deprecated Use sepiola.OsdStat.$Properties instead.
     */
    interface IOsdStat extends sepiola.OsdStat.$Properties {
    }

    /** Represents an OsdStat. */
    class OsdStat {

        /**
         * Constructs a new OsdStat.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdStat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdStat osd. */
        osd: number;

        /** OsdStat totalBytes. */
        totalBytes: number;

        /** OsdStat usedBytes. */
        usedBytes: number;

        /** OsdStat availBytes. */
        availBytes: number;

        /** OsdStat dataBytes. */
        dataBytes: number;

        /** OsdStat omapBytes. */
        omapBytes: number;

        /** OsdStat metaBytes. */
        metaBytes: number;

        /** OsdStat numPgs. */
        numPgs: number;

        /** OsdStat hbPeers. */
        hbPeers: number[];

        /** OsdStat slowOps. */
        slowOps: number;

        /** OsdStat seq. */
        seq: number;

        /**
         * Encodes the specified OsdStat message. Does not implicitly {@link sepiola.OsdStat.verify|verify} messages.
         * @param message OsdStat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdStat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdStat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdStat & sepiola.OsdStat.$Shape} OsdStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdStat & sepiola.OsdStat.$Shape;
    }

    namespace OsdStat {

        /** Properties of an OsdStat. */
        interface $Properties {

            /** OsdStat osd */
            osd?: (number|null);

            /** OsdStat totalBytes */
            totalBytes?: (number|null);

            /** OsdStat usedBytes */
            usedBytes?: (number|null);

            /** OsdStat availBytes */
            availBytes?: (number|null);

            /** OsdStat dataBytes */
            dataBytes?: (number|null);

            /** OsdStat omapBytes */
            omapBytes?: (number|null);

            /** OsdStat metaBytes */
            metaBytes?: (number|null);

            /** OsdStat numPgs */
            numPgs?: (number|null);

            /** OsdStat hbPeers */
            hbPeers?: (number[]|null);

            /** OsdStat slowOps */
            slowOps?: (number|null);

            /** OsdStat seq */
            seq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdStat. */
        type $Shape = sepiola.OsdStat.$Properties;
    }

    /**
     * Properties of a PgStats.
     * @deprecated Use sepiola.PgStats.$Properties instead.
     */
    interface IPgStats extends sepiola.PgStats.$Properties {
    }

    /** Represents a PgStats. */
    class PgStats {

        /**
         * Constructs a new PgStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgStats osd. */
        osd: number;

        /** PgStats epoch. */
        epoch: number;

        /** PgStats pgs. */
        pgs: sepiola.PgStat.$Properties[];

        /** PgStats osdStat. */
        osdStat?: (sepiola.OsdStat.$Properties|null);

        /** PgStats seq. */
        seq: number;

        /**
         * Encodes the specified PgStats message. Does not implicitly {@link sepiola.PgStats.verify|verify} messages.
         * @param message PgStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgStats & sepiola.PgStats.$Shape} PgStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgStats & sepiola.PgStats.$Shape;
    }

    namespace PgStats {

        /** Properties of a PgStats. */
        interface $Properties {

            /** PgStats osd */
            osd?: (number|null);

            /** PgStats epoch */
            epoch?: (number|null);

            /** PgStats pgs */
            pgs?: (sepiola.PgStat.$Properties[]|null);

            /** PgStats osdStat */
            osdStat?: (sepiola.OsdStat.$Properties|null);

            /** PgStats seq */
            seq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgStats. */
        type $Shape = sepiola.PgStats.$Properties;
    }

    /**
     * Properties of a PgStatsAck.
     * @deprecated Use sepiola.PgStatsAck.$Properties instead.
     */
    interface IPgStatsAck extends sepiola.PgStatsAck.$Properties {
    }

    /** Represents a PgStatsAck. */
    class PgStatsAck {

        /**
         * Constructs a new PgStatsAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgStatsAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgStatsAck seq. */
        seq: number;

        /**
         * Encodes the specified PgStatsAck message. Does not implicitly {@link sepiola.PgStatsAck.verify|verify} messages.
         * @param message PgStatsAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgStatsAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgStatsAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgStatsAck & sepiola.PgStatsAck.$Shape} PgStatsAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgStatsAck & sepiola.PgStatsAck.$Shape;
    }

    namespace PgStatsAck {

        /** Properties of a PgStatsAck. */
        interface $Properties {

            /** PgStatsAck seq */
            seq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgStatsAck. */
        type $Shape = sepiola.PgStatsAck.$Properties;
    }

    /**
     * Properties of a LogEntry.
     * @deprecated Use sepiola.LogEntry.$Properties instead.
     */
    interface ILogEntry extends sepiola.LogEntry.$Properties {
    }

    /** Represents a LogEntry. */
    class LogEntry {

        /**
         * Constructs a new LogEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LogEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LogEntry who. */
        who: string;

        /** LogEntry stampMs. */
        stampMs: number;

        /** LogEntry seq. */
        seq: number;

        /** LogEntry level. */
        level: string;

        /** LogEntry channel. */
        channel: string;

        /** LogEntry text. */
        text: string;

        /**
         * Encodes the specified LogEntry message. Does not implicitly {@link sepiola.LogEntry.verify|verify} messages.
         * @param message LogEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LogEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LogEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LogEntry & sepiola.LogEntry.$Shape} LogEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LogEntry & sepiola.LogEntry.$Shape;
    }

    namespace LogEntry {

        /** Properties of a LogEntry. */
        interface $Properties {

            /** LogEntry who */
            who?: (string|null);

            /** LogEntry stampMs */
            stampMs?: (number|null);

            /** LogEntry seq */
            seq?: (number|null);

            /** LogEntry level */
            level?: (string|null);

            /** LogEntry channel */
            channel?: (string|null);

            /** LogEntry text */
            text?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LogEntry. */
        type $Shape = sepiola.LogEntry.$Properties;
    }

    /**
     * Properties of a ClusterLog.
     * @deprecated Use sepiola.ClusterLog.$Properties instead.
     */
    interface IClusterLog extends sepiola.ClusterLog.$Properties {
    }

    /** Represents a ClusterLog. */
    class ClusterLog {

        /**
         * Constructs a new ClusterLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClusterLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClusterLog entries. */
        entries: sepiola.LogEntry.$Properties[];

        /** ClusterLog lastSeq. */
        lastSeq: number;

        /**
         * Encodes the specified ClusterLog message. Does not implicitly {@link sepiola.ClusterLog.verify|verify} messages.
         * @param message ClusterLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClusterLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClusterLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClusterLog & sepiola.ClusterLog.$Shape} ClusterLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClusterLog & sepiola.ClusterLog.$Shape;
    }

    namespace ClusterLog {

        /** Properties of a ClusterLog. */
        interface $Properties {

            /** ClusterLog entries */
            entries?: (sepiola.LogEntry.$Properties[]|null);

            /** ClusterLog lastSeq */
            lastSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClusterLog. */
        type $Shape = sepiola.ClusterLog.$Properties;
    }

    /**
     * Properties of a ClusterLogAck.
     * @deprecated Use sepiola.ClusterLogAck.$Properties instead.
     */
    interface IClusterLogAck extends sepiola.ClusterLogAck.$Properties {
    }

    /** Represents a ClusterLogAck. */
    class ClusterLogAck {

        /**
         * Constructs a new ClusterLogAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClusterLogAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClusterLogAck lastSeq. */
        lastSeq: number;

        /**
         * Encodes the specified ClusterLogAck message. Does not implicitly {@link sepiola.ClusterLogAck.verify|verify} messages.
         * @param message ClusterLogAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClusterLogAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClusterLogAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClusterLogAck & sepiola.ClusterLogAck.$Shape} ClusterLogAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClusterLogAck & sepiola.ClusterLogAck.$Shape;
    }

    namespace ClusterLogAck {

        /** Properties of a ClusterLogAck. */
        interface $Properties {

            /** ClusterLogAck lastSeq */
            lastSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClusterLogAck. */
        type $Shape = sepiola.ClusterLogAck.$Properties;
    }

    /**
     * Properties of an Addr.
     * @deprecated Use sepiola.Addr.$Properties instead.
     */
    interface IAddr extends sepiola.Addr.$Properties {
    }

    /** Represents an Addr. */
    class Addr {

        /**
         * Constructs a new Addr.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.Addr.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Addr host. */
        host: string;

        /** Addr port. */
        port: number;

        /** Addr nonce. */
        nonce: number;

        /**
         * Encodes the specified Addr message. Does not implicitly {@link sepiola.Addr.verify|verify} messages.
         * @param message Addr message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.Addr.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Addr message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.Addr & sepiola.Addr.$Shape} Addr
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.Addr & sepiola.Addr.$Shape;
    }

    namespace Addr {

        /** Properties of an Addr. */
        interface $Properties {

            /** Addr host */
            host?: (string|null);

            /** Addr port */
            port?: (number|null);

            /** Addr nonce */
            nonce?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Addr. */
        type $Shape = sepiola.Addr.$Properties;
    }

    /**
     * Properties of a PgId.
     * @deprecated Use sepiola.PgId.$Properties instead.
     */
    interface IPgId extends sepiola.PgId.$Properties {
    }

    /** Represents a PgId. */
    class PgId {

        /**
         * Constructs a new PgId.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgId pool. */
        pool: number;

        /** PgId seed. */
        seed: number;

        /**
         * Encodes the specified PgId message. Does not implicitly {@link sepiola.PgId.verify|verify} messages.
         * @param message PgId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgId & sepiola.PgId.$Shape} PgId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgId & sepiola.PgId.$Shape;
    }

    namespace PgId {

        /** Properties of a PgId. */
        interface $Properties {

            /** PgId pool */
            pool?: (number|null);

            /** PgId seed */
            seed?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgId. */
        type $Shape = sepiola.PgId.$Properties;
    }

    /**
     * Properties of an Eversion.
     * @deprecated Use sepiola.Eversion.$Properties instead.
     */
    interface IEversion extends sepiola.Eversion.$Properties {
    }

    /** Represents an Eversion. */
    class Eversion {

        /**
         * Constructs a new Eversion.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.Eversion.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Eversion epoch. */
        epoch: number;

        /** Eversion version. */
        version: number;

        /**
         * Encodes the specified Eversion message. Does not implicitly {@link sepiola.Eversion.verify|verify} messages.
         * @param message Eversion message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.Eversion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Eversion message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.Eversion & sepiola.Eversion.$Shape} Eversion
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.Eversion & sepiola.Eversion.$Shape;
    }

    namespace Eversion {

        /** Properties of an Eversion. */
        interface $Properties {

            /** Eversion epoch */
            epoch?: (number|null);

            /** Eversion version */
            version?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Eversion. */
        type $Shape = sepiola.Eversion.$Properties;
    }

    /**
     * Properties of a ReqId.
     * @deprecated Use sepiola.ReqId.$Properties instead.
     */
    interface IReqId extends sepiola.ReqId.$Properties {
    }

    /** Represents a ReqId. */
    class ReqId {

        /**
         * Constructs a new ReqId.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ReqId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReqId client. */
        client: string;

        /** ReqId incarnation. */
        incarnation: number;

        /** ReqId tid. */
        tid: number;

        /**
         * Encodes the specified ReqId message. Does not implicitly {@link sepiola.ReqId.verify|verify} messages.
         * @param message ReqId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ReqId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReqId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ReqId & sepiola.ReqId.$Shape} ReqId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ReqId & sepiola.ReqId.$Shape;
    }

    namespace ReqId {

        /** Properties of a ReqId. */
        interface $Properties {

            /** ReqId client */
            client?: (string|null);

            /** ReqId incarnation */
            incarnation?: (number|null);

            /** ReqId tid */
            tid?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReqId. */
        type $Shape = sepiola.ReqId.$Properties;
    }

    /**
     * Properties of an ObjectId.
     * @deprecated Use sepiola.ObjectId.$Properties instead.
     */
    interface IObjectId extends sepiola.ObjectId.$Properties {
    }

    /** Represents an ObjectId. */
    class ObjectId {

        /**
         * Constructs a new ObjectId.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ObjectId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectId name. */
        name: string;

        /** ObjectId namespace. */
        namespace: string;

        /** ObjectId hash. */
        hash: number;

        /** ObjectId snap. */
        snap: number;

        /**
         * Encodes the specified ObjectId message. Does not implicitly {@link sepiola.ObjectId.verify|verify} messages.
         * @param message ObjectId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ObjectId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ObjectId & sepiola.ObjectId.$Shape} ObjectId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ObjectId & sepiola.ObjectId.$Shape;
    }

    namespace ObjectId {

        /** Properties of an ObjectId. */
        interface $Properties {

            /** ObjectId name */
            name?: (string|null);

            /** ObjectId namespace */
            namespace?: (string|null);

            /** ObjectId hash */
            hash?: (number|null);

            /** ObjectId snap */
            snap?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectId. */
        type $Shape = sepiola.ObjectId.$Properties;
    }

    /**
     * Properties of a KeyValue.
     * @deprecated Use sepiola.KeyValue.$Properties instead.
     */
    interface IKeyValue extends sepiola.KeyValue.$Properties {
    }

    /** Represents a KeyValue. */
    class KeyValue {

        /**
         * Constructs a new KeyValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.KeyValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** KeyValue key. */
        key: string;

        /** KeyValue value. */
        value: Uint8Array;

        /**
         * Encodes the specified KeyValue message. Does not implicitly {@link sepiola.KeyValue.verify|verify} messages.
         * @param message KeyValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.KeyValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a KeyValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.KeyValue & sepiola.KeyValue.$Shape} KeyValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.KeyValue & sepiola.KeyValue.$Shape;
    }

    namespace KeyValue {

        /** Properties of a KeyValue. */
        interface $Properties {

            /** KeyValue key */
            key?: (string|null);

            /** KeyValue value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a KeyValue. */
        type $Shape = sepiola.KeyValue.$Properties;
    }

    /**
     * Properties of a MonInfo.
     * @deprecated Use sepiola.MonInfo.$Properties instead.
     */
    interface IMonInfo extends sepiola.MonInfo.$Properties {
    }

    /** Represents a MonInfo. */
    class MonInfo {

        /**
         * Constructs a new MonInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonInfo name. */
        name: string;

        /** MonInfo addr. */
        addr?: (sepiola.Addr.$Properties|null);

        /** MonInfo grpcAddr. */
        grpcAddr?: (sepiola.Addr.$Properties|null);

        /** MonInfo rank. */
        rank: number;

        /**
         * Encodes the specified MonInfo message. Does not implicitly {@link sepiola.MonInfo.verify|verify} messages.
         * @param message MonInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonInfo & sepiola.MonInfo.$Shape} MonInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonInfo & sepiola.MonInfo.$Shape;
    }

    namespace MonInfo {

        /** Properties of a MonInfo. */
        interface $Properties {

            /** MonInfo name */
            name?: (string|null);

            /** MonInfo addr */
            addr?: (sepiola.Addr.$Properties|null);

            /** MonInfo grpcAddr */
            grpcAddr?: (sepiola.Addr.$Properties|null);

            /** MonInfo rank */
            rank?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonInfo. */
        type $Shape = sepiola.MonInfo.$Properties;
    }

    /**
     * Properties of a MonMap.
     * @deprecated Use sepiola.MonMap.$Properties instead.
     */
    interface IMonMap extends sepiola.MonMap.$Properties {
    }

    /** Represents a MonMap. */
    class MonMap {

        /**
         * Constructs a new MonMap.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonMap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonMap fsid. */
        fsid: string;

        /** MonMap epoch. */
        epoch: number;

        /** MonMap modifiedMs. */
        modifiedMs: number;

        /** MonMap mons. */
        mons: sepiola.MonInfo.$Properties[];

        /** MonMap createdMs. */
        createdMs: number;

        /**
         * Encodes the specified MonMap message. Does not implicitly {@link sepiola.MonMap.verify|verify} messages.
         * @param message MonMap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonMap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonMap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonMap & sepiola.MonMap.$Shape} MonMap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonMap & sepiola.MonMap.$Shape;
    }

    namespace MonMap {

        /** Properties of a MonMap. */
        interface $Properties {

            /** MonMap fsid */
            fsid?: (string|null);

            /** MonMap epoch */
            epoch?: (number|null);

            /** MonMap modifiedMs */
            modifiedMs?: (number|null);

            /** MonMap mons */
            mons?: (sepiola.MonInfo.$Properties[]|null);

            /** MonMap createdMs */
            createdMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonMap. */
        type $Shape = sepiola.MonMap.$Properties;
    }

    /**
     * Properties of a PoolInfo.
     * @deprecated Use sepiola.PoolInfo.$Properties instead.
     */
    interface IPoolInfo extends sepiola.PoolInfo.$Properties {
    }

    /** Represents a PoolInfo. */
    class PoolInfo {

        /**
         * Constructs a new PoolInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PoolInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PoolInfo id. */
        id: number;

        /** PoolInfo name. */
        name: string;

        /** PoolInfo type. */
        type: number;

        /** PoolInfo size. */
        size: number;

        /** PoolInfo minSize. */
        minSize: number;

        /** PoolInfo crushRule. */
        crushRule: number;

        /** PoolInfo pgNum. */
        pgNum: number;

        /** PoolInfo pgpNum. */
        pgpNum: number;

        /** PoolInfo flags. */
        flags: number;

        /** PoolInfo lastChange. */
        lastChange: number;

        /** PoolInfo createdEpoch. */
        createdEpoch: number;

        /** PoolInfo application. */
        application: { [k: string]: string };

        /** PoolInfo quotaMaxBytes. */
        quotaMaxBytes: number;

        /** PoolInfo quotaMaxObjects. */
        quotaMaxObjects: number;

        /** PoolInfo erasureProfile. */
        erasureProfile: string;

        /** PoolInfo stripeWidth. */
        stripeWidth: number;

        /** PoolInfo createdMs. */
        createdMs: number;

        /** PoolInfo options. */
        options: { [k: string]: string };

        /** PoolInfo snapSeq. */
        snapSeq: number;

        /**
         * Encodes the specified PoolInfo message. Does not implicitly {@link sepiola.PoolInfo.verify|verify} messages.
         * @param message PoolInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PoolInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PoolInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PoolInfo & sepiola.PoolInfo.$Shape} PoolInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PoolInfo & sepiola.PoolInfo.$Shape;
    }

    namespace PoolInfo {

        /** Properties of a PoolInfo. */
        interface $Properties {

            /** PoolInfo id */
            id?: (number|null);

            /** PoolInfo name */
            name?: (string|null);

            /** PoolInfo type */
            type?: (number|null);

            /** PoolInfo size */
            size?: (number|null);

            /** PoolInfo minSize */
            minSize?: (number|null);

            /** PoolInfo crushRule */
            crushRule?: (number|null);

            /** PoolInfo pgNum */
            pgNum?: (number|null);

            /** PoolInfo pgpNum */
            pgpNum?: (number|null);

            /** PoolInfo flags */
            flags?: (number|null);

            /** PoolInfo lastChange */
            lastChange?: (number|null);

            /** PoolInfo createdEpoch */
            createdEpoch?: (number|null);

            /** PoolInfo application */
            application?: ({ [k: string]: string }|null);

            /** PoolInfo quotaMaxBytes */
            quotaMaxBytes?: (number|null);

            /** PoolInfo quotaMaxObjects */
            quotaMaxObjects?: (number|null);

            /** PoolInfo erasureProfile */
            erasureProfile?: (string|null);

            /** PoolInfo stripeWidth */
            stripeWidth?: (number|null);

            /** PoolInfo createdMs */
            createdMs?: (number|null);

            /** PoolInfo options */
            options?: ({ [k: string]: string }|null);

            /** PoolInfo snapSeq */
            snapSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PoolInfo. */
        type $Shape = sepiola.PoolInfo.$Properties;
    }

    /**
     * Properties of an OsdInfo.
     * @deprecated Use sepiola.OsdInfo.$Properties instead.
     */
    interface IOsdInfo extends sepiola.OsdInfo.$Properties {
    }

    /** Represents an OsdInfo. */
    class OsdInfo {

        /**
         * Constructs a new OsdInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdInfo id. */
        id: number;

        /** OsdInfo exists. */
        exists: boolean;

        /** OsdInfo up. */
        up: boolean;

        /** OsdInfo weight. */
        weight: number;

        /** OsdInfo primaryAffinity. */
        primaryAffinity: number;

        /** OsdInfo addr. */
        addr?: (sepiola.Addr.$Properties|null);

        /** OsdInfo hbAddr. */
        hbAddr?: (sepiola.Addr.$Properties|null);

        /** OsdInfo uuid. */
        uuid: string;

        /** OsdInfo upFrom. */
        upFrom: number;

        /** OsdInfo upThru. */
        upThru: number;

        /** OsdInfo downAt. */
        downAt: number;

        /** OsdInfo lastCleanBegin. */
        lastCleanBegin: number;

        /** OsdInfo lastCleanEnd. */
        lastCleanEnd: number;

        /** OsdInfo lostAt. */
        lostAt: number;

        /** OsdInfo deadEpoch. */
        deadEpoch: number;

        /** OsdInfo downStampMs. */
        downStampMs: number;

        /** OsdInfo autoOut. */
        autoOut: boolean;

        /** OsdInfo oldWeight. */
        oldWeight: number;

        /**
         * Encodes the specified OsdInfo message. Does not implicitly {@link sepiola.OsdInfo.verify|verify} messages.
         * @param message OsdInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdInfo & sepiola.OsdInfo.$Shape} OsdInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdInfo & sepiola.OsdInfo.$Shape;
    }

    namespace OsdInfo {

        /** Properties of an OsdInfo. */
        interface $Properties {

            /** OsdInfo id */
            id?: (number|null);

            /** OsdInfo exists */
            exists?: (boolean|null);

            /** OsdInfo up */
            up?: (boolean|null);

            /** OsdInfo weight */
            weight?: (number|null);

            /** OsdInfo primaryAffinity */
            primaryAffinity?: (number|null);

            /** OsdInfo addr */
            addr?: (sepiola.Addr.$Properties|null);

            /** OsdInfo hbAddr */
            hbAddr?: (sepiola.Addr.$Properties|null);

            /** OsdInfo uuid */
            uuid?: (string|null);

            /** OsdInfo upFrom */
            upFrom?: (number|null);

            /** OsdInfo upThru */
            upThru?: (number|null);

            /** OsdInfo downAt */
            downAt?: (number|null);

            /** OsdInfo lastCleanBegin */
            lastCleanBegin?: (number|null);

            /** OsdInfo lastCleanEnd */
            lastCleanEnd?: (number|null);

            /** OsdInfo lostAt */
            lostAt?: (number|null);

            /** OsdInfo deadEpoch */
            deadEpoch?: (number|null);

            /** OsdInfo downStampMs */
            downStampMs?: (number|null);

            /** OsdInfo autoOut */
            autoOut?: (boolean|null);

            /** OsdInfo oldWeight */
            oldWeight?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdInfo. */
        type $Shape = sepiola.OsdInfo.$Properties;
    }

    /**
     * Properties of a PgOsds.
     * @deprecated Use sepiola.PgOsds.$Properties instead.
     */
    interface IPgOsds extends sepiola.PgOsds.$Properties {
    }

    /** Represents a PgOsds. */
    class PgOsds {

        /**
         * Constructs a new PgOsds.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgOsds.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgOsds pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgOsds osds. */
        osds: number[];

        /**
         * Encodes the specified PgOsds message. Does not implicitly {@link sepiola.PgOsds.verify|verify} messages.
         * @param message PgOsds message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgOsds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgOsds message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgOsds & sepiola.PgOsds.$Shape} PgOsds
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgOsds & sepiola.PgOsds.$Shape;
    }

    namespace PgOsds {

        /** Properties of a PgOsds. */
        interface $Properties {

            /** PgOsds pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgOsds osds */
            osds?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgOsds. */
        type $Shape = sepiola.PgOsds.$Properties;
    }

    /**
     * Properties of a PgPrimary.
     * @deprecated Use sepiola.PgPrimary.$Properties instead.
     */
    interface IPgPrimary extends sepiola.PgPrimary.$Properties {
    }

    /** Represents a PgPrimary. */
    class PgPrimary {

        /**
         * Constructs a new PgPrimary.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgPrimary.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgPrimary pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgPrimary osd. */
        osd: number;

        /**
         * Encodes the specified PgPrimary message. Does not implicitly {@link sepiola.PgPrimary.verify|verify} messages.
         * @param message PgPrimary message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgPrimary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgPrimary message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgPrimary & sepiola.PgPrimary.$Shape} PgPrimary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgPrimary & sepiola.PgPrimary.$Shape;
    }

    namespace PgPrimary {

        /** Properties of a PgPrimary. */
        interface $Properties {

            /** PgPrimary pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgPrimary osd */
            osd?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgPrimary. */
        type $Shape = sepiola.PgPrimary.$Properties;
    }

    /**
     * Properties of an UpmapItems.
     * @deprecated Use sepiola.UpmapItems.$Properties instead.
     */
    interface IUpmapItems extends sepiola.UpmapItems.$Properties {
    }

    /** Represents an UpmapItems. */
    class UpmapItems {

        /**
         * Constructs a new UpmapItems.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.UpmapItems.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpmapItems pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** UpmapItems from. */
        from: number[];

        /** UpmapItems to. */
        to: number[];

        /**
         * Encodes the specified UpmapItems message. Does not implicitly {@link sepiola.UpmapItems.verify|verify} messages.
         * @param message UpmapItems message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.UpmapItems.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpmapItems message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.UpmapItems & sepiola.UpmapItems.$Shape} UpmapItems
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.UpmapItems & sepiola.UpmapItems.$Shape;
    }

    namespace UpmapItems {

        /** Properties of an UpmapItems. */
        interface $Properties {

            /** UpmapItems pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** UpmapItems from */
            from?: (number[]|null);

            /** UpmapItems to */
            to?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpmapItems. */
        type $Shape = sepiola.UpmapItems.$Properties;
    }

    /**
     * Properties of a BlocklistEntry.
     * @deprecated Use sepiola.BlocklistEntry.$Properties instead.
     */
    interface IBlocklistEntry extends sepiola.BlocklistEntry.$Properties {
    }

    /** Represents a BlocklistEntry. */
    class BlocklistEntry {

        /**
         * Constructs a new BlocklistEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.BlocklistEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BlocklistEntry addr. */
        addr: string;

        /** BlocklistEntry untilMs. */
        untilMs: number;

        /**
         * Encodes the specified BlocklistEntry message. Does not implicitly {@link sepiola.BlocklistEntry.verify|verify} messages.
         * @param message BlocklistEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.BlocklistEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BlocklistEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.BlocklistEntry & sepiola.BlocklistEntry.$Shape} BlocklistEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.BlocklistEntry & sepiola.BlocklistEntry.$Shape;
    }

    namespace BlocklistEntry {

        /** Properties of a BlocklistEntry. */
        interface $Properties {

            /** BlocklistEntry addr */
            addr?: (string|null);

            /** BlocklistEntry untilMs */
            untilMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BlocklistEntry. */
        type $Shape = sepiola.BlocklistEntry.$Properties;
    }

    /**
     * Properties of an OsdMap.
     * @deprecated Use sepiola.OsdMap.$Properties instead.
     */
    interface IOsdMap extends sepiola.OsdMap.$Properties {
    }

    /** Represents an OsdMap. */
    class OsdMap {

        /**
         * Constructs a new OsdMap.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdMap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdMap fsid. */
        fsid: string;

        /** OsdMap epoch. */
        epoch: number;

        /** OsdMap createdMs. */
        createdMs: number;

        /** OsdMap modifiedMs. */
        modifiedMs: number;

        /** OsdMap flags. */
        flags: number;

        /** OsdMap pools. */
        pools: sepiola.PoolInfo.$Properties[];

        /** OsdMap poolMax. */
        poolMax: number;

        /** OsdMap maxOsd. */
        maxOsd: number;

        /** OsdMap osds. */
        osds: sepiola.OsdInfo.$Properties[];

        /** OsdMap crush. */
        crush: Uint8Array;

        /** OsdMap crushVersion. */
        crushVersion: number;

        /** OsdMap pgTemp. */
        pgTemp: sepiola.PgOsds.$Properties[];

        /** OsdMap primaryTemp. */
        primaryTemp: sepiola.PgPrimary.$Properties[];

        /** OsdMap pgUpmap. */
        pgUpmap: sepiola.PgOsds.$Properties[];

        /** OsdMap pgUpmapItems. */
        pgUpmapItems: sepiola.UpmapItems.$Properties[];

        /** OsdMap blocklist. */
        blocklist: sepiola.BlocklistEntry.$Properties[];

        /** OsdMap fullRatioPpm. */
        fullRatioPpm: number;

        /** OsdMap backfillfullRatioPpm. */
        backfillfullRatioPpm: number;

        /** OsdMap nearfullRatioPpm. */
        nearfullRatioPpm: number;

        /**
         * Encodes the specified OsdMap message. Does not implicitly {@link sepiola.OsdMap.verify|verify} messages.
         * @param message OsdMap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdMap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdMap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdMap & sepiola.OsdMap.$Shape} OsdMap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdMap & sepiola.OsdMap.$Shape;
    }

    namespace OsdMap {

        /** Properties of an OsdMap. */
        interface $Properties {

            /** OsdMap fsid */
            fsid?: (string|null);

            /** OsdMap epoch */
            epoch?: (number|null);

            /** OsdMap createdMs */
            createdMs?: (number|null);

            /** OsdMap modifiedMs */
            modifiedMs?: (number|null);

            /** OsdMap flags */
            flags?: (number|null);

            /** OsdMap pools */
            pools?: (sepiola.PoolInfo.$Properties[]|null);

            /** OsdMap poolMax */
            poolMax?: (number|null);

            /** OsdMap maxOsd */
            maxOsd?: (number|null);

            /** OsdMap osds */
            osds?: (sepiola.OsdInfo.$Properties[]|null);

            /** OsdMap crush */
            crush?: (Uint8Array|null);

            /** OsdMap crushVersion */
            crushVersion?: (number|null);

            /** OsdMap pgTemp */
            pgTemp?: (sepiola.PgOsds.$Properties[]|null);

            /** OsdMap primaryTemp */
            primaryTemp?: (sepiola.PgPrimary.$Properties[]|null);

            /** OsdMap pgUpmap */
            pgUpmap?: (sepiola.PgOsds.$Properties[]|null);

            /** OsdMap pgUpmapItems */
            pgUpmapItems?: (sepiola.UpmapItems.$Properties[]|null);

            /** OsdMap blocklist */
            blocklist?: (sepiola.BlocklistEntry.$Properties[]|null);

            /** OsdMap fullRatioPpm */
            fullRatioPpm?: (number|null);

            /** OsdMap backfillfullRatioPpm */
            backfillfullRatioPpm?: (number|null);

            /** OsdMap nearfullRatioPpm */
            nearfullRatioPpm?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdMap. */
        type $Shape = sepiola.OsdMap.$Properties;
    }

    /**
     * Properties of an OsdMapIncremental.
     * @deprecated Use sepiola.OsdMapIncremental.$Properties instead.
     */
    interface IOsdMapIncremental extends sepiola.OsdMapIncremental.$Properties {
    }

    /** Represents an OsdMapIncremental. */
    class OsdMapIncremental {

        /**
         * Constructs a new OsdMapIncremental.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdMapIncremental.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdMapIncremental fsid. */
        fsid: string;

        /** OsdMapIncremental epoch. */
        epoch: number;

        /** OsdMapIncremental modifiedMs. */
        modifiedMs: number;

        /** OsdMapIncremental full. */
        full?: (sepiola.OsdMap.$Properties|null);

        /** OsdMapIncremental newFlags. */
        newFlags?: (number|null);

        /** OsdMapIncremental newPools. */
        newPools: sepiola.PoolInfo.$Properties[];

        /** OsdMapIncremental oldPools. */
        oldPools: number[];

        /** OsdMapIncremental newMaxOsd. */
        newMaxOsd?: (number|null);

        /** OsdMapIncremental newOsds. */
        newOsds: sepiola.OsdInfo.$Properties[];

        /** OsdMapIncremental removedOsds. */
        removedOsds: number[];

        /** OsdMapIncremental crush. */
        crush?: (Uint8Array|null);

        /** OsdMapIncremental newPgTemp. */
        newPgTemp: sepiola.PgOsds.$Properties[];

        /** OsdMapIncremental newPrimaryTemp. */
        newPrimaryTemp: sepiola.PgPrimary.$Properties[];

        /** OsdMapIncremental newPgUpmap. */
        newPgUpmap: sepiola.PgOsds.$Properties[];

        /** OsdMapIncremental oldPgUpmap. */
        oldPgUpmap: sepiola.PgId.$Properties[];

        /** OsdMapIncremental newPgUpmapItems. */
        newPgUpmapItems: sepiola.UpmapItems.$Properties[];

        /** OsdMapIncremental oldPgUpmapItems. */
        oldPgUpmapItems: sepiola.PgId.$Properties[];

        /** OsdMapIncremental newBlocklist. */
        newBlocklist: sepiola.BlocklistEntry.$Properties[];

        /** OsdMapIncremental oldBlocklist. */
        oldBlocklist: string[];

        /** OsdMapIncremental fullRatioPpm. */
        fullRatioPpm?: (number|null);

        /** OsdMapIncremental backfillfullRatioPpm. */
        backfillfullRatioPpm?: (number|null);

        /** OsdMapIncremental nearfullRatioPpm. */
        nearfullRatioPpm?: (number|null);

        /**
         * Encodes the specified OsdMapIncremental message. Does not implicitly {@link sepiola.OsdMapIncremental.verify|verify} messages.
         * @param message OsdMapIncremental message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdMapIncremental.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdMapIncremental message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdMapIncremental & sepiola.OsdMapIncremental.$Shape} OsdMapIncremental
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdMapIncremental & sepiola.OsdMapIncremental.$Shape;
    }

    namespace OsdMapIncremental {

        /** Properties of an OsdMapIncremental. */
        interface $Properties {

            /** OsdMapIncremental fsid */
            fsid?: (string|null);

            /** OsdMapIncremental epoch */
            epoch?: (number|null);

            /** OsdMapIncremental modifiedMs */
            modifiedMs?: (number|null);

            /** OsdMapIncremental full */
            full?: (sepiola.OsdMap.$Properties|null);

            /** OsdMapIncremental newFlags */
            newFlags?: (number|null);

            /** OsdMapIncremental newPools */
            newPools?: (sepiola.PoolInfo.$Properties[]|null);

            /** OsdMapIncremental oldPools */
            oldPools?: (number[]|null);

            /** OsdMapIncremental newMaxOsd */
            newMaxOsd?: (number|null);

            /** OsdMapIncremental newOsds */
            newOsds?: (sepiola.OsdInfo.$Properties[]|null);

            /** OsdMapIncremental removedOsds */
            removedOsds?: (number[]|null);

            /** OsdMapIncremental crush */
            crush?: (Uint8Array|null);

            /** OsdMapIncremental newPgTemp */
            newPgTemp?: (sepiola.PgOsds.$Properties[]|null);

            /** OsdMapIncremental newPrimaryTemp */
            newPrimaryTemp?: (sepiola.PgPrimary.$Properties[]|null);

            /** OsdMapIncremental newPgUpmap */
            newPgUpmap?: (sepiola.PgOsds.$Properties[]|null);

            /** OsdMapIncremental oldPgUpmap */
            oldPgUpmap?: (sepiola.PgId.$Properties[]|null);

            /** OsdMapIncremental newPgUpmapItems */
            newPgUpmapItems?: (sepiola.UpmapItems.$Properties[]|null);

            /** OsdMapIncremental oldPgUpmapItems */
            oldPgUpmapItems?: (sepiola.PgId.$Properties[]|null);

            /** OsdMapIncremental newBlocklist */
            newBlocklist?: (sepiola.BlocklistEntry.$Properties[]|null);

            /** OsdMapIncremental oldBlocklist */
            oldBlocklist?: (string[]|null);

            /** OsdMapIncremental fullRatioPpm */
            fullRatioPpm?: (number|null);

            /** OsdMapIncremental backfillfullRatioPpm */
            backfillfullRatioPpm?: (number|null);

            /** OsdMapIncremental nearfullRatioPpm */
            nearfullRatioPpm?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdMapIncremental. */
        type $Shape = sepiola.OsdMapIncremental.$Properties;
    }
}
