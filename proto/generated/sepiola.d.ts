import * as $protobuf from "../protobuf.ts";
import Long = require("long");

/** Namespace sepiola. */
export namespace sepiola {

    /** Represents a MonApi */
    class MonApi extends $protobuf.rpc.Service {

        /**
         * Constructs a new MonApi service.
         * @param rpcImpl RPC implementation
         * @param [requestDelimited=false] Whether requests are length-delimited
         * @param [responseDelimited=false] Whether responses are length-delimited
         */
        constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

        /** Calls Command. */
        command: sepiola.MonApi.Command;

        /** Calls SubscribeMaps. */
        subscribeMaps: sepiola.MonApi.SubscribeMaps;

        /** Calls Status. */
        status: sepiola.MonApi.Status;
    }

    namespace MonApi {

        /**
         * Callback as used by {@link sepiola.MonApi#command}.
         * @param error Error, if any
         * @param [response] CommandReply
         */
        type CommandCallback = (error: (Error|null), response?: sepiola.CommandReply) => void;

        /** Calls Command. */
        type Command = {
          (request: sepiola.ICommandRequest, callback: sepiola.MonApi.CommandCallback): void;
          (request: sepiola.ICommandRequest): Promise<sepiola.CommandReply>;
          readonly name: "Command";
          readonly path: "/sepiola.MonApi/Command";
          readonly requestType: "CommandRequest";
          readonly responseType: "CommandReply";
          readonly requestStream: undefined;
          readonly responseStream: undefined;
        };

        /**
         * Callback as used by {@link sepiola.MonApi#subscribeMaps}.
         * @param error Error, if any
         * @param [response] MapUpdate
         */
        type SubscribeMapsCallback = (error: (Error|null), response?: sepiola.MapUpdate) => void;

        /** Calls SubscribeMaps. */
        type SubscribeMaps = {
          (request: sepiola.ISubscribeRequest, callback: sepiola.MonApi.SubscribeMapsCallback): void;
          (request: sepiola.ISubscribeRequest): Promise<sepiola.MapUpdate>;
          readonly name: "SubscribeMaps";
          readonly path: "/sepiola.MonApi/SubscribeMaps";
          readonly requestType: "SubscribeRequest";
          readonly responseType: "MapUpdate";
          readonly requestStream: undefined;
          readonly responseStream: true;
        };

        /**
         * Callback as used by {@link sepiola.MonApi#status}.
         * @param error Error, if any
         * @param [response] StatusReply
         */
        type StatusCallback = (error: (Error|null), response?: sepiola.StatusReply) => void;

        /** Calls Status. */
        type Status = {
          (request: sepiola.IStatusRequest, callback: sepiola.MonApi.StatusCallback): void;
          (request: sepiola.IStatusRequest): Promise<sepiola.StatusReply>;
          readonly name: "Status";
          readonly path: "/sepiola.MonApi/Status";
          readonly requestType: "StatusRequest";
          readonly responseType: "StatusReply";
          readonly requestStream: undefined;
          readonly responseStream: undefined;
        };
    }

    /**
     * Properties of a CommandRequest.
     * @deprecated Use sepiola.CommandRequest.$Properties instead.
     */
    interface ICommandRequest extends sepiola.CommandRequest.$Properties {
    }

    /** Represents a CommandRequest. */
    class CommandRequest {

        /**
         * Constructs a new CommandRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.CommandRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CommandRequest cmd. */
        cmd: string;

        /** CommandRequest data. */
        data: Uint8Array;

        /**
         * Encodes the specified CommandRequest message. Does not implicitly {@link sepiola.CommandRequest.verify|verify} messages.
         * @param message CommandRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.CommandRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CommandRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.CommandRequest & sepiola.CommandRequest.$Shape} CommandRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.CommandRequest & sepiola.CommandRequest.$Shape;
    }

    namespace CommandRequest {

        /** Properties of a CommandRequest. */
        interface $Properties {

            /** CommandRequest cmd */
            cmd?: (string|null);

            /** CommandRequest data */
            data?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CommandRequest. */
        type $Shape = sepiola.CommandRequest.$Properties;
    }

    /**
     * Properties of a CommandReply.
     * @deprecated Use sepiola.CommandReply.$Properties instead.
     */
    interface ICommandReply extends sepiola.CommandReply.$Properties {
    }

    /** Represents a CommandReply. */
    class CommandReply {

        /**
         * Constructs a new CommandReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.CommandReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CommandReply rc. */
        rc: number;

        /** CommandReply outs. */
        outs: string;

        /** CommandReply out. */
        out: Uint8Array;

        /**
         * Encodes the specified CommandReply message. Does not implicitly {@link sepiola.CommandReply.verify|verify} messages.
         * @param message CommandReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.CommandReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CommandReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.CommandReply & sepiola.CommandReply.$Shape} CommandReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.CommandReply & sepiola.CommandReply.$Shape;
    }

    namespace CommandReply {

        /** Properties of a CommandReply. */
        interface $Properties {

            /** CommandReply rc */
            rc?: (number|null);

            /** CommandReply outs */
            outs?: (string|null);

            /** CommandReply out */
            out?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CommandReply. */
        type $Shape = sepiola.CommandReply.$Properties;
    }

    /**
     * Properties of a SubscribeRequest.
     * @deprecated Use sepiola.SubscribeRequest.$Properties instead.
     */
    interface ISubscribeRequest extends sepiola.SubscribeRequest.$Properties {
    }

    /** Represents a SubscribeRequest. */
    class SubscribeRequest {

        /**
         * Constructs a new SubscribeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.SubscribeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeRequest what. */
        what: sepiola.Subscription.$Properties[];

        /**
         * Encodes the specified SubscribeRequest message. Does not implicitly {@link sepiola.SubscribeRequest.verify|verify} messages.
         * @param message SubscribeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.SubscribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.SubscribeRequest & sepiola.SubscribeRequest.$Shape} SubscribeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.SubscribeRequest & sepiola.SubscribeRequest.$Shape;
    }

    namespace SubscribeRequest {

        /** Properties of a SubscribeRequest. */
        interface $Properties {

            /** SubscribeRequest what */
            what?: (sepiola.Subscription.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeRequest. */
        type $Shape = sepiola.SubscribeRequest.$Properties;
    }

    /**
     * Properties of a MapUpdate.
     * @deprecated Use sepiola.MapUpdate.$Properties instead.
     */
    interface IMapUpdate extends sepiola.MapUpdate.$Properties {
    }

    /** Represents a MapUpdate. */
    class MapUpdate {

        /**
         * Constructs a new MapUpdate.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MapUpdate.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MapUpdate osdMaps. */
        osdMaps?: (sepiola.OsdMaps.$Properties|null);

        /** MapUpdate monMaps. */
        monMaps?: (sepiola.MonMaps.$Properties|null);

        /** MapUpdate config. */
        config?: (sepiola.ConfigUpdate.$Properties|null);

        /**
         * Encodes the specified MapUpdate message. Does not implicitly {@link sepiola.MapUpdate.verify|verify} messages.
         * @param message MapUpdate message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MapUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MapUpdate message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MapUpdate & sepiola.MapUpdate.$Shape} MapUpdate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MapUpdate & sepiola.MapUpdate.$Shape;
    }

    namespace MapUpdate {

        /** Properties of a MapUpdate. */
        interface $Properties {

            /** MapUpdate osdMaps */
            osdMaps?: (sepiola.OsdMaps.$Properties|null);

            /** MapUpdate monMaps */
            monMaps?: (sepiola.MonMaps.$Properties|null);

            /** MapUpdate config */
            config?: (sepiola.ConfigUpdate.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MapUpdate. */
        type $Shape = sepiola.MapUpdate.$Properties;
    }

    /**
     * Properties of a StatusRequest.
     * @deprecated Use sepiola.StatusRequest.$Properties instead.
     */
    interface IStatusRequest extends sepiola.StatusRequest.$Properties {
    }

    /** Represents a StatusRequest. */
    class StatusRequest {

        /**
         * Constructs a new StatusRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StatusRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified StatusRequest message. Does not implicitly {@link sepiola.StatusRequest.verify|verify} messages.
         * @param message StatusRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StatusRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StatusRequest & sepiola.StatusRequest.$Shape} StatusRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StatusRequest & sepiola.StatusRequest.$Shape;
    }

    namespace StatusRequest {

        /** Properties of a StatusRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StatusRequest. */
        type $Shape = sepiola.StatusRequest.$Properties;
    }

    /**
     * Properties of a StatusReply.
     * @deprecated Use sepiola.StatusReply.$Properties instead.
     */
    interface IStatusReply extends sepiola.StatusReply.$Properties {
    }

    /** Represents a StatusReply. */
    class StatusReply {

        /**
         * Constructs a new StatusReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StatusReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StatusReply fsid. */
        fsid: string;

        /** StatusReply health. */
        health: string;

        /** StatusReply quorum. */
        quorum: string[];

        /** StatusReply json. */
        json: string;

        /**
         * Encodes the specified StatusReply message. Does not implicitly {@link sepiola.StatusReply.verify|verify} messages.
         * @param message StatusReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StatusReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StatusReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StatusReply & sepiola.StatusReply.$Shape} StatusReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StatusReply & sepiola.StatusReply.$Shape;
    }

    namespace StatusReply {

        /** Properties of a StatusReply. */
        interface $Properties {

            /** StatusReply fsid */
            fsid?: (string|null);

            /** StatusReply health */
            health?: (string|null);

            /** StatusReply quorum */
            quorum?: (string[]|null);

            /** StatusReply json */
            json?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StatusReply. */
        type $Shape = sepiola.StatusReply.$Properties;
    }

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

        /** Op cookie. */
        cookie: number;

        /** Op watchOp. */
        watchOp: number;

        /** Op timeoutMs. */
        timeoutMs: number;

        /** Op notifyId. */
        notifyId: number;

        /** Op snap. */
        snap: number;

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

            /** Op cookie */
            cookie?: (number|null);

            /** Op watchOp */
            watchOp?: (number|null);

            /** Op timeoutMs */
            timeoutMs?: (number|null);

            /** Op notifyId */
            notifyId?: (number|null);

            /** Op snap */
            snap?: (number|null);

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

        /** OsdOpReply attempt. */
        attempt: number;

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

            /** OsdOpReply attempt */
            attempt?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdOpReply. */
        type $Shape = sepiola.OsdOpReply.$Properties;
    }

    /**
     * Properties of a SnapSet.
     * @deprecated Use sepiola.SnapSet.$Properties instead.
     */
    interface ISnapSet extends sepiola.SnapSet.$Properties {
    }

    /** Represents a SnapSet. */
    class SnapSet {

        /**
         * Constructs a new SnapSet.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.SnapSet.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SnapSet seq. */
        seq: number;

        /** SnapSet clones. */
        clones: sepiola.SnapClone.$Properties[];

        /** SnapSet headExists. */
        headExists: boolean;

        /** SnapSet snaps. */
        snaps: number[];

        /**
         * Encodes the specified SnapSet message. Does not implicitly {@link sepiola.SnapSet.verify|verify} messages.
         * @param message SnapSet message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.SnapSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SnapSet message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.SnapSet & sepiola.SnapSet.$Shape} SnapSet
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.SnapSet & sepiola.SnapSet.$Shape;
    }

    namespace SnapSet {

        /** Properties of a SnapSet. */
        interface $Properties {

            /** SnapSet seq */
            seq?: (number|null);

            /** SnapSet clones */
            clones?: (sepiola.SnapClone.$Properties[]|null);

            /** SnapSet headExists */
            headExists?: (boolean|null);

            /** SnapSet snaps */
            snaps?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SnapSet. */
        type $Shape = sepiola.SnapSet.$Properties;
    }

    /**
     * Properties of a SnapClone.
     * @deprecated Use sepiola.SnapClone.$Properties instead.
     */
    interface ISnapClone extends sepiola.SnapClone.$Properties {
    }

    /** Represents a SnapClone. */
    class SnapClone {

        /**
         * Constructs a new SnapClone.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.SnapClone.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SnapClone id. */
        id: number;

        /** SnapClone snaps. */
        snaps: number[];

        /** SnapClone size. */
        size: number;

        /** SnapClone overlap. */
        overlap: number[];

        /**
         * Encodes the specified SnapClone message. Does not implicitly {@link sepiola.SnapClone.verify|verify} messages.
         * @param message SnapClone message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.SnapClone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SnapClone message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.SnapClone & sepiola.SnapClone.$Shape} SnapClone
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.SnapClone & sepiola.SnapClone.$Shape;
    }

    namespace SnapClone {

        /** Properties of a SnapClone. */
        interface $Properties {

            /** SnapClone id */
            id?: (number|null);

            /** SnapClone snaps */
            snaps?: (number[]|null);

            /** SnapClone size */
            size?: (number|null);

            /** SnapClone overlap */
            overlap?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SnapClone. */
        type $Shape = sepiola.SnapClone.$Properties;
    }

    /**
     * Properties of a WatchNotify.
     * @deprecated Use sepiola.WatchNotify.$Properties instead.
     */
    interface IWatchNotify extends sepiola.WatchNotify.$Properties {
    }

    /** Represents a WatchNotify. */
    class WatchNotify {

        /**
         * Constructs a new WatchNotify.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.WatchNotify.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchNotify oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** WatchNotify pool. */
        pool: number;

        /** WatchNotify cookie. */
        cookie: number;

        /** WatchNotify notifyId. */
        notifyId: number;

        /** WatchNotify notifier. */
        notifier: string;

        /** WatchNotify disconnected. */
        disconnected: boolean;

        /** WatchNotify notifierAddr. */
        notifierAddr: string;

        /** WatchNotify result. */
        result: number;

        /**
         * Encodes the specified WatchNotify message. Does not implicitly {@link sepiola.WatchNotify.verify|verify} messages.
         * @param message WatchNotify message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.WatchNotify.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchNotify message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.WatchNotify & sepiola.WatchNotify.$Shape} WatchNotify
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.WatchNotify & sepiola.WatchNotify.$Shape;
    }

    namespace WatchNotify {

        /** Properties of a WatchNotify. */
        interface $Properties {

            /** WatchNotify oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** WatchNotify pool */
            pool?: (number|null);

            /** WatchNotify cookie */
            cookie?: (number|null);

            /** WatchNotify notifyId */
            notifyId?: (number|null);

            /** WatchNotify notifier */
            notifier?: (string|null);

            /** WatchNotify disconnected */
            disconnected?: (boolean|null);

            /** WatchNotify notifierAddr */
            notifierAddr?: (string|null);

            /** WatchNotify result */
            result?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchNotify. */
        type $Shape = sepiola.WatchNotify.$Properties;
    }

    /**
     * Properties of a WatcherInfo.
     * @deprecated Use sepiola.WatcherInfo.$Properties instead.
     */
    interface IWatcherInfo extends sepiola.WatcherInfo.$Properties {
    }

    /** Represents a WatcherInfo. */
    class WatcherInfo {

        /**
         * Constructs a new WatcherInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.WatcherInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatcherInfo client. */
        client: string;

        /** WatcherInfo nonce. */
        nonce: number;

        /** WatcherInfo cookie. */
        cookie: number;

        /** WatcherInfo addr. */
        addr: string;

        /** WatcherInfo timeoutMs. */
        timeoutMs: number;

        /**
         * Encodes the specified WatcherInfo message. Does not implicitly {@link sepiola.WatcherInfo.verify|verify} messages.
         * @param message WatcherInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.WatcherInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatcherInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.WatcherInfo & sepiola.WatcherInfo.$Shape} WatcherInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.WatcherInfo & sepiola.WatcherInfo.$Shape;
    }

    namespace WatcherInfo {

        /** Properties of a WatcherInfo. */
        interface $Properties {

            /** WatcherInfo client */
            client?: (string|null);

            /** WatcherInfo nonce */
            nonce?: (number|null);

            /** WatcherInfo cookie */
            cookie?: (number|null);

            /** WatcherInfo addr */
            addr?: (string|null);

            /** WatcherInfo timeoutMs */
            timeoutMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatcherInfo. */
        type $Shape = sepiola.WatcherInfo.$Properties;
    }

    /**
     * Properties of a WatcherList.
     * @deprecated Use sepiola.WatcherList.$Properties instead.
     */
    interface IWatcherList extends sepiola.WatcherList.$Properties {
    }

    /** Represents a WatcherList. */
    class WatcherList {

        /**
         * Constructs a new WatcherList.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.WatcherList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatcherList watchers. */
        watchers: sepiola.WatcherInfo.$Properties[];

        /**
         * Encodes the specified WatcherList message. Does not implicitly {@link sepiola.WatcherList.verify|verify} messages.
         * @param message WatcherList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.WatcherList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatcherList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.WatcherList & sepiola.WatcherList.$Shape} WatcherList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.WatcherList & sepiola.WatcherList.$Shape;
    }

    namespace WatcherList {

        /** Properties of a WatcherList. */
        interface $Properties {

            /** WatcherList watchers */
            watchers?: (sepiola.WatcherInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatcherList. */
        type $Shape = sepiola.WatcherList.$Properties;
    }

    /**
     * Properties of a NotifyAck.
     * @deprecated Use sepiola.NotifyAck.$Properties instead.
     */
    interface INotifyAck extends sepiola.NotifyAck.$Properties {
    }

    /** Represents a NotifyAck. */
    class NotifyAck {

        /**
         * Constructs a new NotifyAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.NotifyAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyAck client. */
        client: string;

        /** NotifyAck nonce. */
        nonce: number;

        /** NotifyAck cookie. */
        cookie: number;

        /** NotifyAck payload. */
        payload: Uint8Array;

        /** NotifyAck addr. */
        addr: string;

        /**
         * Encodes the specified NotifyAck message. Does not implicitly {@link sepiola.NotifyAck.verify|verify} messages.
         * @param message NotifyAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.NotifyAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.NotifyAck & sepiola.NotifyAck.$Shape} NotifyAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.NotifyAck & sepiola.NotifyAck.$Shape;
    }

    namespace NotifyAck {

        /** Properties of a NotifyAck. */
        interface $Properties {

            /** NotifyAck client */
            client?: (string|null);

            /** NotifyAck nonce */
            nonce?: (number|null);

            /** NotifyAck cookie */
            cookie?: (number|null);

            /** NotifyAck payload */
            payload?: (Uint8Array|null);

            /** NotifyAck addr */
            addr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyAck. */
        type $Shape = sepiola.NotifyAck.$Properties;
    }

    /**
     * Properties of a NotifyResult.
     * @deprecated Use sepiola.NotifyResult.$Properties instead.
     */
    interface INotifyResult extends sepiola.NotifyResult.$Properties {
    }

    /** Represents a NotifyResult. */
    class NotifyResult {

        /**
         * Constructs a new NotifyResult.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.NotifyResult.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyResult acks. */
        acks: sepiola.NotifyAck.$Properties[];

        /** NotifyResult timeouts. */
        timeouts: sepiola.NotifyAck.$Properties[];

        /**
         * Encodes the specified NotifyResult message. Does not implicitly {@link sepiola.NotifyResult.verify|verify} messages.
         * @param message NotifyResult message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.NotifyResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.NotifyResult & sepiola.NotifyResult.$Shape} NotifyResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.NotifyResult & sepiola.NotifyResult.$Shape;
    }

    namespace NotifyResult {

        /** Properties of a NotifyResult. */
        interface $Properties {

            /** NotifyResult acks */
            acks?: (sepiola.NotifyAck.$Properties[]|null);

            /** NotifyResult timeouts */
            timeouts?: (sepiola.NotifyAck.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyResult. */
        type $Shape = sepiola.NotifyResult.$Properties;
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
     * Properties of a CopyQuery.
     * @deprecated Use sepiola.CopyQuery.$Properties instead.
     */
    interface ICopyQuery extends sepiola.CopyQuery.$Properties {
    }

    /** Represents a CopyQuery. */
    class CopyQuery {

        /**
         * Constructs a new CopyQuery.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.CopyQuery.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CopyQuery tid. */
        tid: number;

        /** CopyQuery epoch. */
        epoch: number;

        /** CopyQuery pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** CopyQuery oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /**
         * Encodes the specified CopyQuery message. Does not implicitly {@link sepiola.CopyQuery.verify|verify} messages.
         * @param message CopyQuery message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.CopyQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CopyQuery message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.CopyQuery & sepiola.CopyQuery.$Shape} CopyQuery
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.CopyQuery & sepiola.CopyQuery.$Shape;
    }

    namespace CopyQuery {

        /** Properties of a CopyQuery. */
        interface $Properties {

            /** CopyQuery tid */
            tid?: (number|null);

            /** CopyQuery epoch */
            epoch?: (number|null);

            /** CopyQuery pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** CopyQuery oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CopyQuery. */
        type $Shape = sepiola.CopyQuery.$Properties;
    }

    /**
     * Properties of a CopyReply.
     * @deprecated Use sepiola.CopyReply.$Properties instead.
     */
    interface ICopyReply extends sepiola.CopyReply.$Properties {
    }

    /** Represents a CopyReply. */
    class CopyReply {

        /**
         * Constructs a new CopyReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.CopyReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CopyReply tid. */
        tid: number;

        /** CopyReply result. */
        result: number;

        /** CopyReply epoch. */
        epoch: number;

        /** CopyReply pgState. */
        pgState: string[];

        /** CopyReply primary. */
        primary: boolean;

        /** CopyReply lastUpdate. */
        lastUpdate?: (sepiola.Eversion.$Properties|null);

        /** CopyReply exists. */
        exists: boolean;

        /** CopyReply version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** CopyReply userVersion. */
        userVersion: number;

        /** CopyReply size. */
        size: number;

        /** CopyReply mtimeMs. */
        mtimeMs: number;

        /** CopyReply missing. */
        missing: boolean;

        /** CopyReply need. */
        need?: (sepiola.Eversion.$Properties|null);

        /** CopyReply clone. */
        clone: number;

        /** CopyReply notBackfilled. */
        notBackfilled: boolean;

        /**
         * Encodes the specified CopyReply message. Does not implicitly {@link sepiola.CopyReply.verify|verify} messages.
         * @param message CopyReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.CopyReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CopyReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.CopyReply & sepiola.CopyReply.$Shape} CopyReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.CopyReply & sepiola.CopyReply.$Shape;
    }

    namespace CopyReply {

        /** Properties of a CopyReply. */
        interface $Properties {

            /** CopyReply tid */
            tid?: (number|null);

            /** CopyReply result */
            result?: (number|null);

            /** CopyReply epoch */
            epoch?: (number|null);

            /** CopyReply pgState */
            pgState?: (string[]|null);

            /** CopyReply primary */
            primary?: (boolean|null);

            /** CopyReply lastUpdate */
            lastUpdate?: (sepiola.Eversion.$Properties|null);

            /** CopyReply exists */
            exists?: (boolean|null);

            /** CopyReply version */
            version?: (sepiola.Eversion.$Properties|null);

            /** CopyReply userVersion */
            userVersion?: (number|null);

            /** CopyReply size */
            size?: (number|null);

            /** CopyReply mtimeMs */
            mtimeMs?: (number|null);

            /** CopyReply missing */
            missing?: (boolean|null);

            /** CopyReply need */
            need?: (sepiola.Eversion.$Properties|null);

            /** CopyReply clone */
            clone?: (number|null);

            /** CopyReply notBackfilled */
            notBackfilled?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CopyReply. */
        type $Shape = sepiola.CopyReply.$Properties;
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

        /** PgStat purgedSnaps. */
        purgedSnaps: number[];

        /** PgStat snaptrimqLen. */
        snaptrimqLen: number;

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

            /** PgStat purgedSnaps */
            purgedSnaps?: (number[]|null);

            /** PgStat snaptrimqLen */
            snaptrimqLen?: (number|null);

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

        /** PoolInfo removedSnaps. */
        removedSnaps: number[];

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

            /** PoolInfo removedSnaps */
            removedSnaps?: (number[]|null);

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

    /**
     * Properties of a LockLocker.
     * @deprecated Use sepiola.LockLocker.$Properties instead.
     */
    interface ILockLocker extends sepiola.LockLocker.$Properties {
    }

    /** Represents a LockLocker. */
    class LockLocker {

        /**
         * Constructs a new LockLocker.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockLocker.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockLocker client. */
        client: string;

        /** LockLocker addr. */
        addr: string;

        /** LockLocker cookie. */
        cookie: string;

        /** LockLocker description. */
        description: string;

        /** LockLocker expiresMs. */
        expiresMs: number;

        /**
         * Encodes the specified LockLocker message. Does not implicitly {@link sepiola.LockLocker.verify|verify} messages.
         * @param message LockLocker message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockLocker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockLocker message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockLocker & sepiola.LockLocker.$Shape} LockLocker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockLocker & sepiola.LockLocker.$Shape;
    }

    namespace LockLocker {

        /** Properties of a LockLocker. */
        interface $Properties {

            /** LockLocker client */
            client?: (string|null);

            /** LockLocker addr */
            addr?: (string|null);

            /** LockLocker cookie */
            cookie?: (string|null);

            /** LockLocker description */
            description?: (string|null);

            /** LockLocker expiresMs */
            expiresMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockLocker. */
        type $Shape = sepiola.LockLocker.$Properties;
    }

    /**
     * Properties of a LockState.
     * @deprecated Use sepiola.LockState.$Properties instead.
     */
    interface ILockState extends sepiola.LockState.$Properties {
    }

    /** Represents a LockState. */
    class LockState {

        /**
         * Constructs a new LockState.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockState type. */
        type: number;

        /** LockState tag. */
        tag: string;

        /** LockState lockers. */
        lockers: sepiola.LockLocker.$Properties[];

        /**
         * Encodes the specified LockState message. Does not implicitly {@link sepiola.LockState.verify|verify} messages.
         * @param message LockState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockState & sepiola.LockState.$Shape} LockState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockState & sepiola.LockState.$Shape;
    }

    namespace LockState {

        /** Properties of a LockState. */
        interface $Properties {

            /** LockState type */
            type?: (number|null);

            /** LockState tag */
            tag?: (string|null);

            /** LockState lockers */
            lockers?: (sepiola.LockLocker.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockState. */
        type $Shape = sepiola.LockState.$Properties;
    }

    /**
     * Properties of a LockLockOp.
     * @deprecated Use sepiola.LockLockOp.$Properties instead.
     */
    interface ILockLockOp extends sepiola.LockLockOp.$Properties {
    }

    /** Represents a LockLockOp. */
    class LockLockOp {

        /**
         * Constructs a new LockLockOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockLockOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockLockOp name. */
        name: string;

        /** LockLockOp type. */
        type: number;

        /** LockLockOp cookie. */
        cookie: string;

        /** LockLockOp tag. */
        tag: string;

        /** LockLockOp description. */
        description: string;

        /** LockLockOp durationMs. */
        durationMs: number;

        /** LockLockOp flags. */
        flags: number;

        /**
         * Encodes the specified LockLockOp message. Does not implicitly {@link sepiola.LockLockOp.verify|verify} messages.
         * @param message LockLockOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockLockOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockLockOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockLockOp & sepiola.LockLockOp.$Shape} LockLockOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockLockOp & sepiola.LockLockOp.$Shape;
    }

    namespace LockLockOp {

        /** Properties of a LockLockOp. */
        interface $Properties {

            /** LockLockOp name */
            name?: (string|null);

            /** LockLockOp type */
            type?: (number|null);

            /** LockLockOp cookie */
            cookie?: (string|null);

            /** LockLockOp tag */
            tag?: (string|null);

            /** LockLockOp description */
            description?: (string|null);

            /** LockLockOp durationMs */
            durationMs?: (number|null);

            /** LockLockOp flags */
            flags?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockLockOp. */
        type $Shape = sepiola.LockLockOp.$Properties;
    }

    /**
     * Properties of a LockUnlockOp.
     * @deprecated Use sepiola.LockUnlockOp.$Properties instead.
     */
    interface ILockUnlockOp extends sepiola.LockUnlockOp.$Properties {
    }

    /** Represents a LockUnlockOp. */
    class LockUnlockOp {

        /**
         * Constructs a new LockUnlockOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockUnlockOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockUnlockOp name. */
        name: string;

        /** LockUnlockOp cookie. */
        cookie: string;

        /**
         * Encodes the specified LockUnlockOp message. Does not implicitly {@link sepiola.LockUnlockOp.verify|verify} messages.
         * @param message LockUnlockOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockUnlockOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockUnlockOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockUnlockOp & sepiola.LockUnlockOp.$Shape} LockUnlockOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockUnlockOp & sepiola.LockUnlockOp.$Shape;
    }

    namespace LockUnlockOp {

        /** Properties of a LockUnlockOp. */
        interface $Properties {

            /** LockUnlockOp name */
            name?: (string|null);

            /** LockUnlockOp cookie */
            cookie?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockUnlockOp. */
        type $Shape = sepiola.LockUnlockOp.$Properties;
    }

    /**
     * Properties of a LockBreakOp.
     * @deprecated Use sepiola.LockBreakOp.$Properties instead.
     */
    interface ILockBreakOp extends sepiola.LockBreakOp.$Properties {
    }

    /** Represents a LockBreakOp. */
    class LockBreakOp {

        /**
         * Constructs a new LockBreakOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockBreakOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockBreakOp name. */
        name: string;

        /** LockBreakOp client. */
        client: string;

        /** LockBreakOp addr. */
        addr: string;

        /** LockBreakOp cookie. */
        cookie: string;

        /**
         * Encodes the specified LockBreakOp message. Does not implicitly {@link sepiola.LockBreakOp.verify|verify} messages.
         * @param message LockBreakOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockBreakOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockBreakOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockBreakOp & sepiola.LockBreakOp.$Shape} LockBreakOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockBreakOp & sepiola.LockBreakOp.$Shape;
    }

    namespace LockBreakOp {

        /** Properties of a LockBreakOp. */
        interface $Properties {

            /** LockBreakOp name */
            name?: (string|null);

            /** LockBreakOp client */
            client?: (string|null);

            /** LockBreakOp addr */
            addr?: (string|null);

            /** LockBreakOp cookie */
            cookie?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockBreakOp. */
        type $Shape = sepiola.LockBreakOp.$Properties;
    }

    /**
     * Properties of a LockGetInfoOp.
     * @deprecated Use sepiola.LockGetInfoOp.$Properties instead.
     */
    interface ILockGetInfoOp extends sepiola.LockGetInfoOp.$Properties {
    }

    /** Represents a LockGetInfoOp. */
    class LockGetInfoOp {

        /**
         * Constructs a new LockGetInfoOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockGetInfoOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockGetInfoOp name. */
        name: string;

        /**
         * Encodes the specified LockGetInfoOp message. Does not implicitly {@link sepiola.LockGetInfoOp.verify|verify} messages.
         * @param message LockGetInfoOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockGetInfoOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockGetInfoOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockGetInfoOp & sepiola.LockGetInfoOp.$Shape} LockGetInfoOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockGetInfoOp & sepiola.LockGetInfoOp.$Shape;
    }

    namespace LockGetInfoOp {

        /** Properties of a LockGetInfoOp. */
        interface $Properties {

            /** LockGetInfoOp name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockGetInfoOp. */
        type $Shape = sepiola.LockGetInfoOp.$Properties;
    }

    /**
     * Properties of a LockAssertOp.
     * @deprecated Use sepiola.LockAssertOp.$Properties instead.
     */
    interface ILockAssertOp extends sepiola.LockAssertOp.$Properties {
    }

    /** Represents a LockAssertOp. */
    class LockAssertOp {

        /**
         * Constructs a new LockAssertOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockAssertOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockAssertOp name. */
        name: string;

        /** LockAssertOp type. */
        type: number;

        /** LockAssertOp cookie. */
        cookie: string;

        /** LockAssertOp tag. */
        tag: string;

        /**
         * Encodes the specified LockAssertOp message. Does not implicitly {@link sepiola.LockAssertOp.verify|verify} messages.
         * @param message LockAssertOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockAssertOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockAssertOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockAssertOp & sepiola.LockAssertOp.$Shape} LockAssertOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockAssertOp & sepiola.LockAssertOp.$Shape;
    }

    namespace LockAssertOp {

        /** Properties of a LockAssertOp. */
        interface $Properties {

            /** LockAssertOp name */
            name?: (string|null);

            /** LockAssertOp type */
            type?: (number|null);

            /** LockAssertOp cookie */
            cookie?: (string|null);

            /** LockAssertOp tag */
            tag?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockAssertOp. */
        type $Shape = sepiola.LockAssertOp.$Properties;
    }

    /**
     * Properties of a LockSetCookieOp.
     * @deprecated Use sepiola.LockSetCookieOp.$Properties instead.
     */
    interface ILockSetCookieOp extends sepiola.LockSetCookieOp.$Properties {
    }

    /** Represents a LockSetCookieOp. */
    class LockSetCookieOp {

        /**
         * Constructs a new LockSetCookieOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockSetCookieOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockSetCookieOp name. */
        name: string;

        /** LockSetCookieOp type. */
        type: number;

        /** LockSetCookieOp cookie. */
        cookie: string;

        /** LockSetCookieOp tag. */
        tag: string;

        /** LockSetCookieOp newCookie. */
        newCookie: string;

        /**
         * Encodes the specified LockSetCookieOp message. Does not implicitly {@link sepiola.LockSetCookieOp.verify|verify} messages.
         * @param message LockSetCookieOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockSetCookieOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockSetCookieOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockSetCookieOp & sepiola.LockSetCookieOp.$Shape} LockSetCookieOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockSetCookieOp & sepiola.LockSetCookieOp.$Shape;
    }

    namespace LockSetCookieOp {

        /** Properties of a LockSetCookieOp. */
        interface $Properties {

            /** LockSetCookieOp name */
            name?: (string|null);

            /** LockSetCookieOp type */
            type?: (number|null);

            /** LockSetCookieOp cookie */
            cookie?: (string|null);

            /** LockSetCookieOp tag */
            tag?: (string|null);

            /** LockSetCookieOp newCookie */
            newCookie?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockSetCookieOp. */
        type $Shape = sepiola.LockSetCookieOp.$Properties;
    }

    /**
     * Properties of a LockNames.
     * @deprecated Use sepiola.LockNames.$Properties instead.
     */
    interface ILockNames extends sepiola.LockNames.$Properties {
    }

    /** Represents a LockNames. */
    class LockNames {

        /**
         * Constructs a new LockNames.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LockNames.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockNames names. */
        names: string[];

        /**
         * Encodes the specified LockNames message. Does not implicitly {@link sepiola.LockNames.verify|verify} messages.
         * @param message LockNames message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LockNames.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockNames message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LockNames & sepiola.LockNames.$Shape} LockNames
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LockNames & sepiola.LockNames.$Shape;
    }

    namespace LockNames {

        /** Properties of a LockNames. */
        interface $Properties {

            /** LockNames names */
            names?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockNames. */
        type $Shape = sepiola.LockNames.$Properties;
    }

    /**
     * Properties of a RefcountOp.
     * @deprecated Use sepiola.RefcountOp.$Properties instead.
     */
    interface IRefcountOp extends sepiola.RefcountOp.$Properties {
    }

    /** Represents a RefcountOp. */
    class RefcountOp {

        /**
         * Constructs a new RefcountOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RefcountOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RefcountOp tag. */
        tag: string;

        /** RefcountOp implicitRef. */
        implicitRef: boolean;

        /**
         * Encodes the specified RefcountOp message. Does not implicitly {@link sepiola.RefcountOp.verify|verify} messages.
         * @param message RefcountOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RefcountOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RefcountOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RefcountOp & sepiola.RefcountOp.$Shape} RefcountOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RefcountOp & sepiola.RefcountOp.$Shape;
    }

    namespace RefcountOp {

        /** Properties of a RefcountOp. */
        interface $Properties {

            /** RefcountOp tag */
            tag?: (string|null);

            /** RefcountOp implicitRef */
            implicitRef?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RefcountOp. */
        type $Shape = sepiola.RefcountOp.$Properties;
    }

    /**
     * Properties of a RefcountRefs.
     * @deprecated Use sepiola.RefcountRefs.$Properties instead.
     */
    interface IRefcountRefs extends sepiola.RefcountRefs.$Properties {
    }

    /** Represents a RefcountRefs. */
    class RefcountRefs {

        /**
         * Constructs a new RefcountRefs.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RefcountRefs.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RefcountRefs refs. */
        refs: string[];

        /**
         * Encodes the specified RefcountRefs message. Does not implicitly {@link sepiola.RefcountRefs.verify|verify} messages.
         * @param message RefcountRefs message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RefcountRefs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RefcountRefs message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RefcountRefs & sepiola.RefcountRefs.$Shape} RefcountRefs
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RefcountRefs & sepiola.RefcountRefs.$Shape;
    }

    namespace RefcountRefs {

        /** Properties of a RefcountRefs. */
        interface $Properties {

            /** RefcountRefs refs */
            refs?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RefcountRefs. */
        type $Shape = sepiola.RefcountRefs.$Properties;
    }

    /**
     * Properties of a RefcountState.
     * @deprecated Use sepiola.RefcountState.$Properties instead.
     */
    interface IRefcountState extends sepiola.RefcountState.$Properties {
    }

    /** Represents a RefcountState. */
    class RefcountState {

        /**
         * Constructs a new RefcountState.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RefcountState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RefcountState refs. */
        refs: string[];

        /** RefcountState retired. */
        retired: string[];

        /**
         * Encodes the specified RefcountState message. Does not implicitly {@link sepiola.RefcountState.verify|verify} messages.
         * @param message RefcountState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RefcountState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RefcountState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RefcountState & sepiola.RefcountState.$Shape} RefcountState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RefcountState & sepiola.RefcountState.$Shape;
    }

    namespace RefcountState {

        /** Properties of a RefcountState. */
        interface $Properties {

            /** RefcountState refs */
            refs?: (string[]|null);

            /** RefcountState retired */
            retired?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RefcountState. */
        type $Shape = sepiola.RefcountState.$Properties;
    }

    /**
     * Properties of a NumopsOp.
     * @deprecated Use sepiola.NumopsOp.$Properties instead.
     */
    interface INumopsOp extends sepiola.NumopsOp.$Properties {
    }

    /** Represents a NumopsOp. */
    class NumopsOp {

        /**
         * Constructs a new NumopsOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.NumopsOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NumopsOp key. */
        key: string;

        /** NumopsOp value. */
        value: string;

        /**
         * Encodes the specified NumopsOp message. Does not implicitly {@link sepiola.NumopsOp.verify|verify} messages.
         * @param message NumopsOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.NumopsOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NumopsOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.NumopsOp & sepiola.NumopsOp.$Shape} NumopsOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.NumopsOp & sepiola.NumopsOp.$Shape;
    }

    namespace NumopsOp {

        /** Properties of a NumopsOp. */
        interface $Properties {

            /** NumopsOp key */
            key?: (string|null);

            /** NumopsOp value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NumopsOp. */
        type $Shape = sepiola.NumopsOp.$Properties;
    }

    /**
     * Properties of a VersionState.
     * @deprecated Use sepiola.VersionState.$Properties instead.
     */
    interface IVersionState extends sepiola.VersionState.$Properties {
    }

    /** Represents a VersionState. */
    class VersionState {

        /**
         * Constructs a new VersionState.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.VersionState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VersionState ver. */
        ver: number;

        /** VersionState tag. */
        tag: string;

        /**
         * Encodes the specified VersionState message. Does not implicitly {@link sepiola.VersionState.verify|verify} messages.
         * @param message VersionState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.VersionState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VersionState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.VersionState & sepiola.VersionState.$Shape} VersionState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.VersionState & sepiola.VersionState.$Shape;
    }

    namespace VersionState {

        /** Properties of a VersionState. */
        interface $Properties {

            /** VersionState ver */
            ver?: (number|null);

            /** VersionState tag */
            tag?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VersionState. */
        type $Shape = sepiola.VersionState.$Properties;
    }

    /**
     * Properties of a VersionCond.
     * @deprecated Use sepiola.VersionCond.$Properties instead.
     */
    interface IVersionCond extends sepiola.VersionCond.$Properties {
    }

    /** Represents a VersionCond. */
    class VersionCond {

        /**
         * Constructs a new VersionCond.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.VersionCond.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VersionCond ver. */
        ver: number;

        /** VersionCond tag. */
        tag: string;

        /** VersionCond cond. */
        cond: number;

        /**
         * Encodes the specified VersionCond message. Does not implicitly {@link sepiola.VersionCond.verify|verify} messages.
         * @param message VersionCond message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.VersionCond.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VersionCond message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.VersionCond & sepiola.VersionCond.$Shape} VersionCond
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.VersionCond & sepiola.VersionCond.$Shape;
    }

    namespace VersionCond {

        /** Properties of a VersionCond. */
        interface $Properties {

            /** VersionCond ver */
            ver?: (number|null);

            /** VersionCond tag */
            tag?: (string|null);

            /** VersionCond cond */
            cond?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VersionCond. */
        type $Shape = sepiola.VersionCond.$Properties;
    }

    /**
     * Properties of a VersionConds.
     * @deprecated Use sepiola.VersionConds.$Properties instead.
     */
    interface IVersionConds extends sepiola.VersionConds.$Properties {
    }

    /** Represents a VersionConds. */
    class VersionConds {

        /**
         * Constructs a new VersionConds.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.VersionConds.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VersionConds conds. */
        conds: sepiola.VersionCond.$Properties[];

        /**
         * Encodes the specified VersionConds message. Does not implicitly {@link sepiola.VersionConds.verify|verify} messages.
         * @param message VersionConds message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.VersionConds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VersionConds message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.VersionConds & sepiola.VersionConds.$Shape} VersionConds
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.VersionConds & sepiola.VersionConds.$Shape;
    }

    namespace VersionConds {

        /** Properties of a VersionConds. */
        interface $Properties {

            /** VersionConds conds */
            conds?: (sepiola.VersionCond.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VersionConds. */
        type $Shape = sepiola.VersionConds.$Properties;
    }

    /**
     * Properties of a MdsInfo.
     * @deprecated Use sepiola.MdsInfo.$Properties instead.
     */
    interface IMdsInfo extends sepiola.MdsInfo.$Properties {
    }

    /** Represents a MdsInfo. */
    class MdsInfo {

        /**
         * Constructs a new MdsInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsInfo name. */
        name: string;

        /** MdsInfo gid. */
        gid: number;

        /** MdsInfo addr. */
        addr?: (sepiola.Addr.$Properties|null);

        /** MdsInfo radosAddr. */
        radosAddr: string;

        /** MdsInfo state. */
        state: string;

        /** MdsInfo rank. */
        rank: number;

        /** MdsInfo incarnation. */
        incarnation: number;

        /** MdsInfo stateSeq. */
        stateSeq: number;

        /** MdsInfo bootMs. */
        bootMs: number;

        /** MdsInfo fscid. */
        fscid: number;

        /** MdsInfo health. */
        health: string[];

        /** MdsInfo laggySinceMs. */
        laggySinceMs: number;

        /**
         * Encodes the specified MdsInfo message. Does not implicitly {@link sepiola.MdsInfo.verify|verify} messages.
         * @param message MdsInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsInfo & sepiola.MdsInfo.$Shape} MdsInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsInfo & sepiola.MdsInfo.$Shape;
    }

    namespace MdsInfo {

        /** Properties of a MdsInfo. */
        interface $Properties {

            /** MdsInfo name */
            name?: (string|null);

            /** MdsInfo gid */
            gid?: (number|null);

            /** MdsInfo addr */
            addr?: (sepiola.Addr.$Properties|null);

            /** MdsInfo radosAddr */
            radosAddr?: (string|null);

            /** MdsInfo state */
            state?: (string|null);

            /** MdsInfo rank */
            rank?: (number|null);

            /** MdsInfo incarnation */
            incarnation?: (number|null);

            /** MdsInfo stateSeq */
            stateSeq?: (number|null);

            /** MdsInfo bootMs */
            bootMs?: (number|null);

            /** MdsInfo fscid */
            fscid?: (number|null);

            /** MdsInfo health */
            health?: (string[]|null);

            /** MdsInfo laggySinceMs */
            laggySinceMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsInfo. */
        type $Shape = sepiola.MdsInfo.$Properties;
    }

    /**
     * Properties of a MdsMap.
     * @deprecated Use sepiola.MdsMap.$Properties instead.
     */
    interface IMdsMap extends sepiola.MdsMap.$Properties {
    }

    /** Represents a MdsMap. */
    class MdsMap {

        /**
         * Constructs a new MdsMap.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsMap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsMap fscid. */
        fscid: number;

        /** MdsMap name. */
        name: string;

        /** MdsMap epoch. */
        epoch: number;

        /** MdsMap createdMs. */
        createdMs: number;

        /** MdsMap modifiedMs. */
        modifiedMs: number;

        /** MdsMap dataPools. */
        dataPools: number[];

        /** MdsMap metadataPool. */
        metadataPool: number;

        /** MdsMap maxMds. */
        maxMds: number;

        /** MdsMap maxFileSize. */
        maxFileSize: number;

        /** MdsMap sessionTimeoutMs. */
        sessionTimeoutMs: number;

        /** MdsMap sessionAutocloseMs. */
        sessionAutocloseMs: number;

        /** MdsMap upRanks. */
        upRanks: number[];

        /** MdsMap failed. */
        failed: number[];

        /** MdsMap damaged. */
        damaged: number[];

        /** MdsMap stopped. */
        stopped: number[];

        /** MdsMap flags. */
        flags: number;

        /** MdsMap lastFailureOsdEpoch. */
        lastFailureOsdEpoch: number;

        /** MdsMap options. */
        options: { [k: string]: string };

        /** MdsMap incarnations. */
        incarnations: number;

        /**
         * Encodes the specified MdsMap message. Does not implicitly {@link sepiola.MdsMap.verify|verify} messages.
         * @param message MdsMap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsMap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsMap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsMap & sepiola.MdsMap.$Shape} MdsMap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsMap & sepiola.MdsMap.$Shape;
    }

    namespace MdsMap {

        /** Properties of a MdsMap. */
        interface $Properties {

            /** MdsMap fscid */
            fscid?: (number|null);

            /** MdsMap name */
            name?: (string|null);

            /** MdsMap epoch */
            epoch?: (number|null);

            /** MdsMap createdMs */
            createdMs?: (number|null);

            /** MdsMap modifiedMs */
            modifiedMs?: (number|null);

            /** MdsMap dataPools */
            dataPools?: (number[]|null);

            /** MdsMap metadataPool */
            metadataPool?: (number|null);

            /** MdsMap maxMds */
            maxMds?: (number|null);

            /** MdsMap maxFileSize */
            maxFileSize?: (number|null);

            /** MdsMap sessionTimeoutMs */
            sessionTimeoutMs?: (number|null);

            /** MdsMap sessionAutocloseMs */
            sessionAutocloseMs?: (number|null);

            /** MdsMap upRanks */
            upRanks?: (number[]|null);

            /** MdsMap failed */
            failed?: (number[]|null);

            /** MdsMap damaged */
            damaged?: (number[]|null);

            /** MdsMap stopped */
            stopped?: (number[]|null);

            /** MdsMap flags */
            flags?: (number|null);

            /** MdsMap lastFailureOsdEpoch */
            lastFailureOsdEpoch?: (number|null);

            /** MdsMap options */
            options?: ({ [k: string]: string }|null);

            /** MdsMap incarnations */
            incarnations?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsMap. */
        type $Shape = sepiola.MdsMap.$Properties;
    }

    /**
     * Properties of a FsMap.
     * @deprecated Use sepiola.FsMap.$Properties instead.
     */
    interface IFsMap extends sepiola.FsMap.$Properties {
    }

    /** Represents a FsMap. */
    class FsMap {

        /**
         * Constructs a new FsMap.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.FsMap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FsMap epoch. */
        epoch: number;

        /** FsMap filesystems. */
        filesystems: sepiola.MdsMap.$Properties[];

        /** FsMap daemons. */
        daemons: sepiola.MdsInfo.$Properties[];

        /** FsMap nextFscid. */
        nextFscid: number;

        /** FsMap fsid. */
        fsid: string;

        /** FsMap modifiedMs. */
        modifiedMs: number;

        /**
         * Encodes the specified FsMap message. Does not implicitly {@link sepiola.FsMap.verify|verify} messages.
         * @param message FsMap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.FsMap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FsMap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.FsMap & sepiola.FsMap.$Shape} FsMap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.FsMap & sepiola.FsMap.$Shape;
    }

    namespace FsMap {

        /** Properties of a FsMap. */
        interface $Properties {

            /** FsMap epoch */
            epoch?: (number|null);

            /** FsMap filesystems */
            filesystems?: (sepiola.MdsMap.$Properties[]|null);

            /** FsMap daemons */
            daemons?: (sepiola.MdsInfo.$Properties[]|null);

            /** FsMap nextFscid */
            nextFscid?: (number|null);

            /** FsMap fsid */
            fsid?: (string|null);

            /** FsMap modifiedMs */
            modifiedMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FsMap. */
        type $Shape = sepiola.FsMap.$Properties;
    }

    /**
     * Properties of a FsMaps.
     * @deprecated Use sepiola.FsMaps.$Properties instead.
     */
    interface IFsMaps extends sepiola.FsMaps.$Properties {
    }

    /** Represents a FsMaps. */
    class FsMaps {

        /**
         * Constructs a new FsMaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.FsMaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FsMaps map. */
        map?: (sepiola.FsMap.$Properties|null);

        /**
         * Encodes the specified FsMaps message. Does not implicitly {@link sepiola.FsMaps.verify|verify} messages.
         * @param message FsMaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.FsMaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FsMaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.FsMaps & sepiola.FsMaps.$Shape} FsMaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.FsMaps & sepiola.FsMaps.$Shape;
    }

    namespace FsMaps {

        /** Properties of a FsMaps. */
        interface $Properties {

            /** FsMaps map */
            map?: (sepiola.FsMap.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FsMaps. */
        type $Shape = sepiola.FsMaps.$Properties;
    }

    /**
     * Properties of a MdsBeacon.
     * @deprecated Use sepiola.MdsBeacon.$Properties instead.
     */
    interface IMdsBeacon extends sepiola.MdsBeacon.$Properties {
    }

    /** Represents a MdsBeacon. */
    class MdsBeacon {

        /**
         * Constructs a new MdsBeacon.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsBeacon.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsBeacon fsid. */
        fsid: string;

        /** MdsBeacon gid. */
        gid: number;

        /** MdsBeacon name. */
        name: string;

        /** MdsBeacon addr. */
        addr?: (sepiola.Addr.$Properties|null);

        /** MdsBeacon radosAddr. */
        radosAddr: string;

        /** MdsBeacon state. */
        state: string;

        /** MdsBeacon seq. */
        seq: number;

        /** MdsBeacon epoch. */
        epoch: number;

        /** MdsBeacon metadata. */
        metadata: { [k: string]: string };

        /** MdsBeacon health. */
        health: string[];

        /** MdsBeacon stopping. */
        stopping: boolean;

        /** MdsBeacon damage. */
        damage: string;

        /**
         * Encodes the specified MdsBeacon message. Does not implicitly {@link sepiola.MdsBeacon.verify|verify} messages.
         * @param message MdsBeacon message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsBeacon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsBeacon message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsBeacon & sepiola.MdsBeacon.$Shape} MdsBeacon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsBeacon & sepiola.MdsBeacon.$Shape;
    }

    namespace MdsBeacon {

        /** Properties of a MdsBeacon. */
        interface $Properties {

            /** MdsBeacon fsid */
            fsid?: (string|null);

            /** MdsBeacon gid */
            gid?: (number|null);

            /** MdsBeacon name */
            name?: (string|null);

            /** MdsBeacon addr */
            addr?: (sepiola.Addr.$Properties|null);

            /** MdsBeacon radosAddr */
            radosAddr?: (string|null);

            /** MdsBeacon state */
            state?: (string|null);

            /** MdsBeacon seq */
            seq?: (number|null);

            /** MdsBeacon epoch */
            epoch?: (number|null);

            /** MdsBeacon metadata */
            metadata?: ({ [k: string]: string }|null);

            /** MdsBeacon health */
            health?: (string[]|null);

            /** MdsBeacon stopping */
            stopping?: (boolean|null);

            /** MdsBeacon damage */
            damage?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsBeacon. */
        type $Shape = sepiola.MdsBeacon.$Properties;
    }

    /**
     * Properties of a MdsFailure.
     * @deprecated Use sepiola.MdsFailure.$Properties instead.
     */
    interface IMdsFailure extends sepiola.MdsFailure.$Properties {
    }

    /** Represents a MdsFailure. */
    class MdsFailure {

        /**
         * Constructs a new MdsFailure.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsFailure.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsFailure gid. */
        gid: number;

        /** MdsFailure reporter. */
        reporter: string;

        /**
         * Encodes the specified MdsFailure message. Does not implicitly {@link sepiola.MdsFailure.verify|verify} messages.
         * @param message MdsFailure message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsFailure message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsFailure & sepiola.MdsFailure.$Shape} MdsFailure
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsFailure & sepiola.MdsFailure.$Shape;
    }

    namespace MdsFailure {

        /** Properties of a MdsFailure. */
        interface $Properties {

            /** MdsFailure gid */
            gid?: (number|null);

            /** MdsFailure reporter */
            reporter?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsFailure. */
        type $Shape = sepiola.MdsFailure.$Properties;
    }

    /**
     * Properties of a MdsBeaconReply.
     * @deprecated Use sepiola.MdsBeaconReply.$Properties instead.
     */
    interface IMdsBeaconReply extends sepiola.MdsBeaconReply.$Properties {
    }

    /** Represents a MdsBeaconReply. */
    class MdsBeaconReply {

        /**
         * Constructs a new MdsBeaconReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsBeaconReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsBeaconReply seq. */
        seq: number;

        /** MdsBeaconReply epoch. */
        epoch: number;

        /** MdsBeaconReply state. */
        state: string;

        /**
         * Encodes the specified MdsBeaconReply message. Does not implicitly {@link sepiola.MdsBeaconReply.verify|verify} messages.
         * @param message MdsBeaconReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsBeaconReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsBeaconReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsBeaconReply & sepiola.MdsBeaconReply.$Shape} MdsBeaconReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsBeaconReply & sepiola.MdsBeaconReply.$Shape;
    }

    namespace MdsBeaconReply {

        /** Properties of a MdsBeaconReply. */
        interface $Properties {

            /** MdsBeaconReply seq */
            seq?: (number|null);

            /** MdsBeaconReply epoch */
            epoch?: (number|null);

            /** MdsBeaconReply state */
            state?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsBeaconReply. */
        type $Shape = sepiola.MdsBeaconReply.$Properties;
    }

    /**
     * Properties of a FileLayout.
     * @deprecated Use sepiola.FileLayout.$Properties instead.
     */
    interface IFileLayout extends sepiola.FileLayout.$Properties {
    }

    /** Represents a FileLayout. */
    class FileLayout {

        /**
         * Constructs a new FileLayout.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.FileLayout.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FileLayout stripeUnit. */
        stripeUnit: number;

        /** FileLayout stripeCount. */
        stripeCount: number;

        /** FileLayout objectSize. */
        objectSize: number;

        /** FileLayout pool. */
        pool: number;

        /** FileLayout poolNamespace. */
        poolNamespace: string;

        /**
         * Encodes the specified FileLayout message. Does not implicitly {@link sepiola.FileLayout.verify|verify} messages.
         * @param message FileLayout message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.FileLayout.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FileLayout message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.FileLayout & sepiola.FileLayout.$Shape} FileLayout
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.FileLayout & sepiola.FileLayout.$Shape;
    }

    namespace FileLayout {

        /** Properties of a FileLayout. */
        interface $Properties {

            /** FileLayout stripeUnit */
            stripeUnit?: (number|null);

            /** FileLayout stripeCount */
            stripeCount?: (number|null);

            /** FileLayout objectSize */
            objectSize?: (number|null);

            /** FileLayout pool */
            pool?: (number|null);

            /** FileLayout poolNamespace */
            poolNamespace?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FileLayout. */
        type $Shape = sepiola.FileLayout.$Properties;
    }

    /**
     * Properties of a TimeSpec.
     * @deprecated Use sepiola.TimeSpec.$Properties instead.
     */
    interface ITimeSpec extends sepiola.TimeSpec.$Properties {
    }

    /** Represents a TimeSpec. */
    class TimeSpec {

        /**
         * Constructs a new TimeSpec.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.TimeSpec.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TimeSpec sec. */
        sec: number;

        /** TimeSpec nsec. */
        nsec: number;

        /**
         * Encodes the specified TimeSpec message. Does not implicitly {@link sepiola.TimeSpec.verify|verify} messages.
         * @param message TimeSpec message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.TimeSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TimeSpec message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.TimeSpec & sepiola.TimeSpec.$Shape} TimeSpec
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.TimeSpec & sepiola.TimeSpec.$Shape;
    }

    namespace TimeSpec {

        /** Properties of a TimeSpec. */
        interface $Properties {

            /** TimeSpec sec */
            sec?: (number|null);

            /** TimeSpec nsec */
            nsec?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TimeSpec. */
        type $Shape = sepiola.TimeSpec.$Properties;
    }

    /**
     * Properties of a RStat.
     * @deprecated Use sepiola.RStat.$Properties instead.
     */
    interface IRStat extends sepiola.RStat.$Properties {
    }

    /** Represents a RStat. */
    class RStat {

        /**
         * Constructs a new RStat.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RStat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RStat rbytes. */
        rbytes: number;

        /** RStat rfiles. */
        rfiles: number;

        /** RStat rsubdirs. */
        rsubdirs: number;

        /** RStat rctime. */
        rctime?: (sepiola.TimeSpec.$Properties|null);

        /** RStat rsnaps. */
        rsnaps: number;

        /**
         * Encodes the specified RStat message. Does not implicitly {@link sepiola.RStat.verify|verify} messages.
         * @param message RStat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RStat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RStat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RStat & sepiola.RStat.$Shape} RStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RStat & sepiola.RStat.$Shape;
    }

    namespace RStat {

        /** Properties of a RStat. */
        interface $Properties {

            /** RStat rbytes */
            rbytes?: (number|null);

            /** RStat rfiles */
            rfiles?: (number|null);

            /** RStat rsubdirs */
            rsubdirs?: (number|null);

            /** RStat rctime */
            rctime?: (sepiola.TimeSpec.$Properties|null);

            /** RStat rsnaps */
            rsnaps?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RStat. */
        type $Shape = sepiola.RStat.$Properties;
    }

    /**
     * Properties of a MdsSnapContext.
     * @deprecated Use sepiola.MdsSnapContext.$Properties instead.
     */
    interface IMdsSnapContext extends sepiola.MdsSnapContext.$Properties {
    }

    /** Represents a MdsSnapContext. */
    class MdsSnapContext {

        /**
         * Constructs a new MdsSnapContext.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsSnapContext.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsSnapContext seq. */
        seq: number;

        /** MdsSnapContext snaps. */
        snaps: number[];

        /**
         * Encodes the specified MdsSnapContext message. Does not implicitly {@link sepiola.MdsSnapContext.verify|verify} messages.
         * @param message MdsSnapContext message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsSnapContext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsSnapContext message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsSnapContext & sepiola.MdsSnapContext.$Shape} MdsSnapContext
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsSnapContext & sepiola.MdsSnapContext.$Shape;
    }

    namespace MdsSnapContext {

        /** Properties of a MdsSnapContext. */
        interface $Properties {

            /** MdsSnapContext seq */
            seq?: (number|null);

            /** MdsSnapContext snaps */
            snaps?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsSnapContext. */
        type $Shape = sepiola.MdsSnapContext.$Properties;
    }

    /**
     * Properties of an InodeStat.
     * @deprecated Use sepiola.InodeStat.$Properties instead.
     */
    interface IInodeStat extends sepiola.InodeStat.$Properties {
    }

    /** Represents an InodeStat. */
    class InodeStat {

        /**
         * Constructs a new InodeStat.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.InodeStat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InodeStat ino. */
        ino: number;

        /** InodeStat snapid. */
        snapid: number;

        /** InodeStat version. */
        version: number;

        /** InodeStat mode. */
        mode: number;

        /** InodeStat uid. */
        uid: number;

        /** InodeStat gid. */
        gid: number;

        /** InodeStat nlink. */
        nlink: number;

        /** InodeStat size. */
        size: number;

        /** InodeStat maxSize. */
        maxSize: number;

        /** InodeStat mtime. */
        mtime?: (sepiola.TimeSpec.$Properties|null);

        /** InodeStat ctime. */
        ctime?: (sepiola.TimeSpec.$Properties|null);

        /** InodeStat atime. */
        atime?: (sepiola.TimeSpec.$Properties|null);

        /** InodeStat btime. */
        btime?: (sepiola.TimeSpec.$Properties|null);

        /** InodeStat timeWarpSeq. */
        timeWarpSeq: number;

        /** InodeStat truncateSeq. */
        truncateSeq: number;

        /** InodeStat layout. */
        layout?: (sepiola.FileLayout.$Properties|null);

        /** InodeStat symlink. */
        symlink: string;

        /** InodeStat xattrs. */
        xattrs: sepiola.KeyValue.$Properties[];

        /** InodeStat xattrVersion. */
        xattrVersion: number;

        /** InodeStat files. */
        files: number;

        /** InodeStat subdirs. */
        subdirs: number;

        /** InodeStat rstat. */
        rstat?: (sepiola.RStat.$Properties|null);

        /** InodeStat quotaMaxBytes. */
        quotaMaxBytes: number;

        /** InodeStat quotaMaxFiles. */
        quotaMaxFiles: number;

        /** InodeStat snapContext. */
        snapContext?: (sepiola.MdsSnapContext.$Properties|null);

        /** InodeStat rdev. */
        rdev: number;

        /** InodeStat cap. */
        cap?: (sepiola.CapGrant.$Properties|null);

        /** InodeStat quotaIno. */
        quotaIno: number;

        /**
         * Encodes the specified InodeStat message. Does not implicitly {@link sepiola.InodeStat.verify|verify} messages.
         * @param message InodeStat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.InodeStat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InodeStat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.InodeStat & sepiola.InodeStat.$Shape} InodeStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.InodeStat & sepiola.InodeStat.$Shape;
    }

    namespace InodeStat {

        /** Properties of an InodeStat. */
        interface $Properties {

            /** InodeStat ino */
            ino?: (number|null);

            /** InodeStat snapid */
            snapid?: (number|null);

            /** InodeStat version */
            version?: (number|null);

            /** InodeStat mode */
            mode?: (number|null);

            /** InodeStat uid */
            uid?: (number|null);

            /** InodeStat gid */
            gid?: (number|null);

            /** InodeStat nlink */
            nlink?: (number|null);

            /** InodeStat size */
            size?: (number|null);

            /** InodeStat maxSize */
            maxSize?: (number|null);

            /** InodeStat mtime */
            mtime?: (sepiola.TimeSpec.$Properties|null);

            /** InodeStat ctime */
            ctime?: (sepiola.TimeSpec.$Properties|null);

            /** InodeStat atime */
            atime?: (sepiola.TimeSpec.$Properties|null);

            /** InodeStat btime */
            btime?: (sepiola.TimeSpec.$Properties|null);

            /** InodeStat timeWarpSeq */
            timeWarpSeq?: (number|null);

            /** InodeStat truncateSeq */
            truncateSeq?: (number|null);

            /** InodeStat layout */
            layout?: (sepiola.FileLayout.$Properties|null);

            /** InodeStat symlink */
            symlink?: (string|null);

            /** InodeStat xattrs */
            xattrs?: (sepiola.KeyValue.$Properties[]|null);

            /** InodeStat xattrVersion */
            xattrVersion?: (number|null);

            /** InodeStat files */
            files?: (number|null);

            /** InodeStat subdirs */
            subdirs?: (number|null);

            /** InodeStat rstat */
            rstat?: (sepiola.RStat.$Properties|null);

            /** InodeStat quotaMaxBytes */
            quotaMaxBytes?: (number|null);

            /** InodeStat quotaMaxFiles */
            quotaMaxFiles?: (number|null);

            /** InodeStat snapContext */
            snapContext?: (sepiola.MdsSnapContext.$Properties|null);

            /** InodeStat rdev */
            rdev?: (number|null);

            /** InodeStat cap */
            cap?: (sepiola.CapGrant.$Properties|null);

            /** InodeStat quotaIno */
            quotaIno?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an InodeStat. */
        type $Shape = sepiola.InodeStat.$Properties;
    }

    /**
     * Properties of a CapGrant.
     * @deprecated Use sepiola.CapGrant.$Properties instead.
     */
    interface ICapGrant extends sepiola.CapGrant.$Properties {
    }

    /** Represents a CapGrant. */
    class CapGrant {

        /**
         * Constructs a new CapGrant.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.CapGrant.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CapGrant capId. */
        capId: number;

        /** CapGrant caps. */
        caps: number;

        /** CapGrant wanted. */
        wanted: number;

        /** CapGrant seq. */
        seq: number;

        /** CapGrant migrateSeq. */
        migrateSeq: number;

        /**
         * Encodes the specified CapGrant message. Does not implicitly {@link sepiola.CapGrant.verify|verify} messages.
         * @param message CapGrant message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.CapGrant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CapGrant message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.CapGrant & sepiola.CapGrant.$Shape} CapGrant
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.CapGrant & sepiola.CapGrant.$Shape;
    }

    namespace CapGrant {

        /** Properties of a CapGrant. */
        interface $Properties {

            /** CapGrant capId */
            capId?: (number|null);

            /** CapGrant caps */
            caps?: (number|null);

            /** CapGrant wanted */
            wanted?: (number|null);

            /** CapGrant seq */
            seq?: (number|null);

            /** CapGrant migrateSeq */
            migrateSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CapGrant. */
        type $Shape = sepiola.CapGrant.$Properties;
    }

    /**
     * Properties of a DentryStat.
     * @deprecated Use sepiola.DentryStat.$Properties instead.
     */
    interface IDentryStat extends sepiola.DentryStat.$Properties {
    }

    /** Represents a DentryStat. */
    class DentryStat {

        /**
         * Constructs a new DentryStat.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.DentryStat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DentryStat name. */
        name: string;

        /** DentryStat inode. */
        inode?: (sepiola.InodeStat.$Properties|null);

        /**
         * Encodes the specified DentryStat message. Does not implicitly {@link sepiola.DentryStat.verify|verify} messages.
         * @param message DentryStat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.DentryStat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DentryStat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.DentryStat & sepiola.DentryStat.$Shape} DentryStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.DentryStat & sepiola.DentryStat.$Shape;
    }

    namespace DentryStat {

        /** Properties of a DentryStat. */
        interface $Properties {

            /** DentryStat name */
            name?: (string|null);

            /** DentryStat inode */
            inode?: (sepiola.InodeStat.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DentryStat. */
        type $Shape = sepiola.DentryStat.$Properties;
    }

    /**
     * Properties of a ClientSession.
     * @deprecated Use sepiola.ClientSession.$Properties instead.
     */
    interface IClientSession extends sepiola.ClientSession.$Properties {
    }

    /** Represents a ClientSession. */
    class ClientSession {

        /**
         * Constructs a new ClientSession.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientSession.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientSession op. */
        op: number;

        /** ClientSession seq. */
        seq: number;

        /** ClientSession clientId. */
        clientId: number;

        /** ClientSession radosAddr. */
        radosAddr: string;

        /** ClientSession metadata. */
        metadata: { [k: string]: string };

        /** ClientSession maxCaps. */
        maxCaps: number;

        /** ClientSession error. */
        error: string;

        /** ClientSession timeoutMs. */
        timeoutMs: number;

        /** ClientSession autocloseMs. */
        autocloseMs: number;

        /** ClientSession fs. */
        fs: string;

        /** ClientSession osdEpoch. */
        osdEpoch: number;

        /**
         * Encodes the specified ClientSession message. Does not implicitly {@link sepiola.ClientSession.verify|verify} messages.
         * @param message ClientSession message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientSession.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientSession message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientSession & sepiola.ClientSession.$Shape} ClientSession
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientSession & sepiola.ClientSession.$Shape;
    }

    namespace ClientSession {

        /** Properties of a ClientSession. */
        interface $Properties {

            /** ClientSession op */
            op?: (number|null);

            /** ClientSession seq */
            seq?: (number|null);

            /** ClientSession clientId */
            clientId?: (number|null);

            /** ClientSession radosAddr */
            radosAddr?: (string|null);

            /** ClientSession metadata */
            metadata?: ({ [k: string]: string }|null);

            /** ClientSession maxCaps */
            maxCaps?: (number|null);

            /** ClientSession error */
            error?: (string|null);

            /** ClientSession timeoutMs */
            timeoutMs?: (number|null);

            /** ClientSession autocloseMs */
            autocloseMs?: (number|null);

            /** ClientSession fs */
            fs?: (string|null);

            /** ClientSession osdEpoch */
            osdEpoch?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientSession. */
        type $Shape = sepiola.ClientSession.$Properties;
    }

    /**
     * Properties of a ClientReconnect.
     * @deprecated Use sepiola.ClientReconnect.$Properties instead.
     */
    interface IClientReconnect extends sepiola.ClientReconnect.$Properties {
    }

    /** Represents a ClientReconnect. */
    class ClientReconnect {

        /**
         * Constructs a new ClientReconnect.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientReconnect.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientReconnect caps. */
        caps: sepiola.ReconnectCap.$Properties[];

        /** ClientReconnect locks. */
        locks: sepiola.FileLock.$Properties[];

        /** ClientReconnect radosAddr. */
        radosAddr: string;

        /** ClientReconnect last. */
        last: boolean;

        /** ClientReconnect clientId. */
        clientId: number;

        /**
         * Encodes the specified ClientReconnect message. Does not implicitly {@link sepiola.ClientReconnect.verify|verify} messages.
         * @param message ClientReconnect message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientReconnect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientReconnect message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientReconnect & sepiola.ClientReconnect.$Shape} ClientReconnect
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientReconnect & sepiola.ClientReconnect.$Shape;
    }

    namespace ClientReconnect {

        /** Properties of a ClientReconnect. */
        interface $Properties {

            /** ClientReconnect caps */
            caps?: (sepiola.ReconnectCap.$Properties[]|null);

            /** ClientReconnect locks */
            locks?: (sepiola.FileLock.$Properties[]|null);

            /** ClientReconnect radosAddr */
            radosAddr?: (string|null);

            /** ClientReconnect last */
            last?: (boolean|null);

            /** ClientReconnect clientId */
            clientId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientReconnect. */
        type $Shape = sepiola.ClientReconnect.$Properties;
    }

    /**
     * Properties of a ReconnectCap.
     * @deprecated Use sepiola.ReconnectCap.$Properties instead.
     */
    interface IReconnectCap extends sepiola.ReconnectCap.$Properties {
    }

    /** Represents a ReconnectCap. */
    class ReconnectCap {

        /**
         * Constructs a new ReconnectCap.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ReconnectCap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReconnectCap ino. */
        ino: number;

        /** ReconnectCap capId. */
        capId: number;

        /** ReconnectCap wanted. */
        wanted: number;

        /** ReconnectCap issued. */
        issued: number;

        /** ReconnectCap size. */
        size: number;

        /** ReconnectCap mtime. */
        mtime?: (sepiola.TimeSpec.$Properties|null);

        /** ReconnectCap atime. */
        atime?: (sepiola.TimeSpec.$Properties|null);

        /** ReconnectCap path. */
        path: string;

        /** ReconnectCap pathBase. */
        pathBase: number;

        /** ReconnectCap dirty. */
        dirty: number;

        /** ReconnectCap opens. */
        opens: number;

        /** ReconnectCap truncateSeq. */
        truncateSeq: number;

        /**
         * Encodes the specified ReconnectCap message. Does not implicitly {@link sepiola.ReconnectCap.verify|verify} messages.
         * @param message ReconnectCap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ReconnectCap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReconnectCap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ReconnectCap & sepiola.ReconnectCap.$Shape} ReconnectCap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ReconnectCap & sepiola.ReconnectCap.$Shape;
    }

    namespace ReconnectCap {

        /** Properties of a ReconnectCap. */
        interface $Properties {

            /** ReconnectCap ino */
            ino?: (number|null);

            /** ReconnectCap capId */
            capId?: (number|null);

            /** ReconnectCap wanted */
            wanted?: (number|null);

            /** ReconnectCap issued */
            issued?: (number|null);

            /** ReconnectCap size */
            size?: (number|null);

            /** ReconnectCap mtime */
            mtime?: (sepiola.TimeSpec.$Properties|null);

            /** ReconnectCap atime */
            atime?: (sepiola.TimeSpec.$Properties|null);

            /** ReconnectCap path */
            path?: (string|null);

            /** ReconnectCap pathBase */
            pathBase?: (number|null);

            /** ReconnectCap dirty */
            dirty?: (number|null);

            /** ReconnectCap opens */
            opens?: (number|null);

            /** ReconnectCap truncateSeq */
            truncateSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReconnectCap. */
        type $Shape = sepiola.ReconnectCap.$Properties;
    }

    /**
     * Properties of a ClientRequest.
     * @deprecated Use sepiola.ClientRequest.$Properties instead.
     */
    interface IClientRequest extends sepiola.ClientRequest.$Properties {
    }

    /** Represents a ClientRequest. */
    class ClientRequest {

        /**
         * Constructs a new ClientRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientRequest tid. */
        tid: number;

        /** ClientRequest oldestTid. */
        oldestTid: number;

        /** ClientRequest op. */
        op: number;

        /** ClientRequest retry. */
        retry: number;

        /** ClientRequest replayed. */
        replayed: boolean;

        /** ClientRequest ino. */
        ino: number;

        /** ClientRequest path. */
        path: string;

        /** ClientRequest snapid. */
        snapid: number;

        /** ClientRequest ino2. */
        ino2: number;

        /** ClientRequest path2. */
        path2: string;

        /** ClientRequest uid. */
        uid: number;

        /** ClientRequest gid. */
        gid: number;

        /** ClientRequest gids. */
        gids: number[];

        /** ClientRequest stamp. */
        stamp?: (sepiola.TimeSpec.$Properties|null);

        /** ClientRequest mode. */
        mode: number;

        /** ClientRequest flags. */
        flags: number;

        /** ClientRequest wanted. */
        wanted: number;

        /** ClientRequest mask. */
        mask: number;

        /** ClientRequest size. */
        size: number;

        /** ClientRequest mtime. */
        mtime?: (sepiola.TimeSpec.$Properties|null);

        /** ClientRequest atime. */
        atime?: (sepiola.TimeSpec.$Properties|null);

        /** ClientRequest setUid. */
        setUid: number;

        /** ClientRequest setGid. */
        setGid: number;

        /** ClientRequest name. */
        name: string;

        /** ClientRequest value. */
        value: Uint8Array;

        /** ClientRequest layout. */
        layout?: (sepiola.FileLayout.$Properties|null);

        /** ClientRequest after. */
        after: string;

        /** ClientRequest max. */
        max: number;

        /** ClientRequest frag. */
        frag: number;

        /** ClientRequest fragOffset. */
        fragOffset: number;

        /** ClientRequest lock. */
        lock?: (sepiola.FileLock.$Properties|null);

        /** ClientRequest releases. */
        releases: sepiola.CapRelease.$Properties[];

        /** ClientRequest noFollow. */
        noFollow: boolean;

        /**
         * Encodes the specified ClientRequest message. Does not implicitly {@link sepiola.ClientRequest.verify|verify} messages.
         * @param message ClientRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientRequest & sepiola.ClientRequest.$Shape} ClientRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientRequest & sepiola.ClientRequest.$Shape;
    }

    namespace ClientRequest {

        /** Properties of a ClientRequest. */
        interface $Properties {

            /** ClientRequest tid */
            tid?: (number|null);

            /** ClientRequest oldestTid */
            oldestTid?: (number|null);

            /** ClientRequest op */
            op?: (number|null);

            /** ClientRequest retry */
            retry?: (number|null);

            /** ClientRequest replayed */
            replayed?: (boolean|null);

            /** ClientRequest ino */
            ino?: (number|null);

            /** ClientRequest path */
            path?: (string|null);

            /** ClientRequest snapid */
            snapid?: (number|null);

            /** ClientRequest ino2 */
            ino2?: (number|null);

            /** ClientRequest path2 */
            path2?: (string|null);

            /** ClientRequest uid */
            uid?: (number|null);

            /** ClientRequest gid */
            gid?: (number|null);

            /** ClientRequest gids */
            gids?: (number[]|null);

            /** ClientRequest stamp */
            stamp?: (sepiola.TimeSpec.$Properties|null);

            /** ClientRequest mode */
            mode?: (number|null);

            /** ClientRequest flags */
            flags?: (number|null);

            /** ClientRequest wanted */
            wanted?: (number|null);

            /** ClientRequest mask */
            mask?: (number|null);

            /** ClientRequest size */
            size?: (number|null);

            /** ClientRequest mtime */
            mtime?: (sepiola.TimeSpec.$Properties|null);

            /** ClientRequest atime */
            atime?: (sepiola.TimeSpec.$Properties|null);

            /** ClientRequest setUid */
            setUid?: (number|null);

            /** ClientRequest setGid */
            setGid?: (number|null);

            /** ClientRequest name */
            name?: (string|null);

            /** ClientRequest value */
            value?: (Uint8Array|null);

            /** ClientRequest layout */
            layout?: (sepiola.FileLayout.$Properties|null);

            /** ClientRequest after */
            after?: (string|null);

            /** ClientRequest max */
            max?: (number|null);

            /** ClientRequest frag */
            frag?: (number|null);

            /** ClientRequest fragOffset */
            fragOffset?: (number|null);

            /** ClientRequest lock */
            lock?: (sepiola.FileLock.$Properties|null);

            /** ClientRequest releases */
            releases?: (sepiola.CapRelease.$Properties[]|null);

            /** ClientRequest noFollow */
            noFollow?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientRequest. */
        type $Shape = sepiola.ClientRequest.$Properties;
    }

    /**
     * Properties of a CapRelease.
     * @deprecated Use sepiola.CapRelease.$Properties instead.
     */
    interface ICapRelease extends sepiola.CapRelease.$Properties {
    }

    /** Represents a CapRelease. */
    class CapRelease {

        /**
         * Constructs a new CapRelease.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.CapRelease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CapRelease ino. */
        ino: number;

        /** CapRelease capId. */
        capId: number;

        /** CapRelease caps. */
        caps: number;

        /** CapRelease wanted. */
        wanted: number;

        /** CapRelease seq. */
        seq: number;

        /**
         * Encodes the specified CapRelease message. Does not implicitly {@link sepiola.CapRelease.verify|verify} messages.
         * @param message CapRelease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.CapRelease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CapRelease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.CapRelease & sepiola.CapRelease.$Shape} CapRelease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.CapRelease & sepiola.CapRelease.$Shape;
    }

    namespace CapRelease {

        /** Properties of a CapRelease. */
        interface $Properties {

            /** CapRelease ino */
            ino?: (number|null);

            /** CapRelease capId */
            capId?: (number|null);

            /** CapRelease caps */
            caps?: (number|null);

            /** CapRelease wanted */
            wanted?: (number|null);

            /** CapRelease seq */
            seq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CapRelease. */
        type $Shape = sepiola.CapRelease.$Properties;
    }

    /**
     * Properties of a ClientReply.
     * @deprecated Use sepiola.ClientReply.$Properties instead.
     */
    interface IClientReply extends sepiola.ClientReply.$Properties {
    }

    /** Represents a ClientReply. */
    class ClientReply {

        /**
         * Constructs a new ClientReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientReply tid. */
        tid: number;

        /** ClientReply result. */
        result: number;

        /** ClientReply trace. */
        trace: sepiola.DentryStat.$Properties[];

        /** ClientReply base. */
        base?: (sepiola.InodeStat.$Properties|null);

        /** ClientReply target. */
        target?: (sepiola.InodeStat.$Properties|null);

        /** ClientReply entries. */
        entries: sepiola.DentryStat.$Properties[];

        /** ClientReply dirEnd. */
        dirEnd: boolean;

        /** ClientReply dirComplete. */
        dirComplete: boolean;

        /** ClientReply nextAfter. */
        nextAfter: string;

        /** ClientReply nextFrag. */
        nextFrag: number;

        /** ClientReply value. */
        value: Uint8Array;

        /** ClientReply pairs. */
        pairs: sepiola.KeyValue.$Properties[];

        /** ClientReply created. */
        created: boolean;

        /** ClientReply lock. */
        lock?: (sepiola.FileLock.$Properties|null);

        /** ClientReply snaps. */
        snaps: sepiola.SnapInfo.$Properties[];

        /** ClientReply snapTraceLen. */
        snapTraceLen: number;

        /** ClientReply statfs. */
        statfs?: (sepiola.FsStat.$Properties|null);

        /** ClientReply dir. */
        dir?: (sepiola.InodeStat.$Properties|null);

        /** ClientReply dir2. */
        dir2?: (sepiola.InodeStat.$Properties|null);

        /** ClientReply stoppedAt. */
        stoppedAt: string;

        /**
         * Encodes the specified ClientReply message. Does not implicitly {@link sepiola.ClientReply.verify|verify} messages.
         * @param message ClientReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientReply & sepiola.ClientReply.$Shape} ClientReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientReply & sepiola.ClientReply.$Shape;
    }

    namespace ClientReply {

        /** Properties of a ClientReply. */
        interface $Properties {

            /** ClientReply tid */
            tid?: (number|null);

            /** ClientReply result */
            result?: (number|null);

            /** ClientReply trace */
            trace?: (sepiola.DentryStat.$Properties[]|null);

            /** ClientReply base */
            base?: (sepiola.InodeStat.$Properties|null);

            /** ClientReply target */
            target?: (sepiola.InodeStat.$Properties|null);

            /** ClientReply entries */
            entries?: (sepiola.DentryStat.$Properties[]|null);

            /** ClientReply dirEnd */
            dirEnd?: (boolean|null);

            /** ClientReply dirComplete */
            dirComplete?: (boolean|null);

            /** ClientReply nextAfter */
            nextAfter?: (string|null);

            /** ClientReply nextFrag */
            nextFrag?: (number|null);

            /** ClientReply value */
            value?: (Uint8Array|null);

            /** ClientReply pairs */
            pairs?: (sepiola.KeyValue.$Properties[]|null);

            /** ClientReply created */
            created?: (boolean|null);

            /** ClientReply lock */
            lock?: (sepiola.FileLock.$Properties|null);

            /** ClientReply snaps */
            snaps?: (sepiola.SnapInfo.$Properties[]|null);

            /** ClientReply snapTraceLen */
            snapTraceLen?: (number|null);

            /** ClientReply statfs */
            statfs?: (sepiola.FsStat.$Properties|null);

            /** ClientReply dir */
            dir?: (sepiola.InodeStat.$Properties|null);

            /** ClientReply dir2 */
            dir2?: (sepiola.InodeStat.$Properties|null);

            /** ClientReply stoppedAt */
            stoppedAt?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientReply. */
        type $Shape = sepiola.ClientReply.$Properties;
    }

    /**
     * Properties of a SnapInfo.
     * @deprecated Use sepiola.SnapInfo.$Properties instead.
     */
    interface ISnapInfo extends sepiola.SnapInfo.$Properties {
    }

    /** Represents a SnapInfo. */
    class SnapInfo {

        /**
         * Constructs a new SnapInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.SnapInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SnapInfo snapid. */
        snapid: number;

        /** SnapInfo name. */
        name: string;

        /** SnapInfo ino. */
        ino: number;

        /** SnapInfo stamp. */
        stamp?: (sepiola.TimeSpec.$Properties|null);

        /**
         * Encodes the specified SnapInfo message. Does not implicitly {@link sepiola.SnapInfo.verify|verify} messages.
         * @param message SnapInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.SnapInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SnapInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.SnapInfo & sepiola.SnapInfo.$Shape} SnapInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.SnapInfo & sepiola.SnapInfo.$Shape;
    }

    namespace SnapInfo {

        /** Properties of a SnapInfo. */
        interface $Properties {

            /** SnapInfo snapid */
            snapid?: (number|null);

            /** SnapInfo name */
            name?: (string|null);

            /** SnapInfo ino */
            ino?: (number|null);

            /** SnapInfo stamp */
            stamp?: (sepiola.TimeSpec.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SnapInfo. */
        type $Shape = sepiola.SnapInfo.$Properties;
    }

    /**
     * Properties of a FsStat.
     * @deprecated Use sepiola.FsStat.$Properties instead.
     */
    interface IFsStat extends sepiola.FsStat.$Properties {
    }

    /** Represents a FsStat. */
    class FsStat {

        /**
         * Constructs a new FsStat.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.FsStat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FsStat totalBytes. */
        totalBytes: number;

        /** FsStat usedBytes. */
        usedBytes: number;

        /** FsStat availBytes. */
        availBytes: number;

        /** FsStat files. */
        files: number;

        /**
         * Encodes the specified FsStat message. Does not implicitly {@link sepiola.FsStat.verify|verify} messages.
         * @param message FsStat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.FsStat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FsStat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.FsStat & sepiola.FsStat.$Shape} FsStat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.FsStat & sepiola.FsStat.$Shape;
    }

    namespace FsStat {

        /** Properties of a FsStat. */
        interface $Properties {

            /** FsStat totalBytes */
            totalBytes?: (number|null);

            /** FsStat usedBytes */
            usedBytes?: (number|null);

            /** FsStat availBytes */
            availBytes?: (number|null);

            /** FsStat files */
            files?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FsStat. */
        type $Shape = sepiola.FsStat.$Properties;
    }

    /**
     * Properties of a FileLock.
     * @deprecated Use sepiola.FileLock.$Properties instead.
     */
    interface IFileLock extends sepiola.FileLock.$Properties {
    }

    /** Represents a FileLock. */
    class FileLock {

        /**
         * Constructs a new FileLock.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.FileLock.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FileLock ino. */
        ino: number;

        /** FileLock rule. */
        rule: number;

        /** FileLock type. */
        type: number;

        /** FileLock start. */
        start: number;

        /** FileLock length. */
        length: number;

        /** FileLock owner. */
        owner: number;

        /** FileLock pid. */
        pid: number;

        /** FileLock wait. */
        wait: boolean;

        /** FileLock clientId. */
        clientId: number;

        /**
         * Encodes the specified FileLock message. Does not implicitly {@link sepiola.FileLock.verify|verify} messages.
         * @param message FileLock message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.FileLock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FileLock message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.FileLock & sepiola.FileLock.$Shape} FileLock
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.FileLock & sepiola.FileLock.$Shape;
    }

    namespace FileLock {

        /** Properties of a FileLock. */
        interface $Properties {

            /** FileLock ino */
            ino?: (number|null);

            /** FileLock rule */
            rule?: (number|null);

            /** FileLock type */
            type?: (number|null);

            /** FileLock start */
            start?: (number|null);

            /** FileLock length */
            length?: (number|null);

            /** FileLock owner */
            owner?: (number|null);

            /** FileLock pid */
            pid?: (number|null);

            /** FileLock wait */
            wait?: (boolean|null);

            /** FileLock clientId */
            clientId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FileLock. */
        type $Shape = sepiola.FileLock.$Properties;
    }

    /**
     * Properties of a ClientCaps.
     * @deprecated Use sepiola.ClientCaps.$Properties instead.
     */
    interface IClientCaps extends sepiola.ClientCaps.$Properties {
    }

    /** Represents a ClientCaps. */
    class ClientCaps {

        /**
         * Constructs a new ClientCaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientCaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientCaps op. */
        op: number;

        /** ClientCaps ino. */
        ino: number;

        /** ClientCaps capId. */
        capId: number;

        /** ClientCaps seq. */
        seq: number;

        /** ClientCaps issueSeq. */
        issueSeq: number;

        /** ClientCaps caps. */
        caps: number;

        /** ClientCaps wanted. */
        wanted: number;

        /** ClientCaps dirty. */
        dirty: number;

        /** ClientCaps flushTid. */
        flushTid: number;

        /** ClientCaps size. */
        size: number;

        /** ClientCaps maxSize. */
        maxSize: number;

        /** ClientCaps mtime. */
        mtime?: (sepiola.TimeSpec.$Properties|null);

        /** ClientCaps atime. */
        atime?: (sepiola.TimeSpec.$Properties|null);

        /** ClientCaps ctime. */
        ctime?: (sepiola.TimeSpec.$Properties|null);

        /** ClientCaps truncateSeq. */
        truncateSeq: number;

        /** ClientCaps timeWarpSeq. */
        timeWarpSeq: number;

        /** ClientCaps inode. */
        inode?: (sepiola.InodeStat.$Properties|null);

        /** ClientCaps snapContext. */
        snapContext?: (sepiola.MdsSnapContext.$Properties|null);

        /** ClientCaps sync. */
        sync: boolean;

        /** ClientCaps migrateSeq. */
        migrateSeq: number;

        /**
         * Encodes the specified ClientCaps message. Does not implicitly {@link sepiola.ClientCaps.verify|verify} messages.
         * @param message ClientCaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientCaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientCaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientCaps & sepiola.ClientCaps.$Shape} ClientCaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientCaps & sepiola.ClientCaps.$Shape;
    }

    namespace ClientCaps {

        /** Properties of a ClientCaps. */
        interface $Properties {

            /** ClientCaps op */
            op?: (number|null);

            /** ClientCaps ino */
            ino?: (number|null);

            /** ClientCaps capId */
            capId?: (number|null);

            /** ClientCaps seq */
            seq?: (number|null);

            /** ClientCaps issueSeq */
            issueSeq?: (number|null);

            /** ClientCaps caps */
            caps?: (number|null);

            /** ClientCaps wanted */
            wanted?: (number|null);

            /** ClientCaps dirty */
            dirty?: (number|null);

            /** ClientCaps flushTid */
            flushTid?: (number|null);

            /** ClientCaps size */
            size?: (number|null);

            /** ClientCaps maxSize */
            maxSize?: (number|null);

            /** ClientCaps mtime */
            mtime?: (sepiola.TimeSpec.$Properties|null);

            /** ClientCaps atime */
            atime?: (sepiola.TimeSpec.$Properties|null);

            /** ClientCaps ctime */
            ctime?: (sepiola.TimeSpec.$Properties|null);

            /** ClientCaps truncateSeq */
            truncateSeq?: (number|null);

            /** ClientCaps timeWarpSeq */
            timeWarpSeq?: (number|null);

            /** ClientCaps inode */
            inode?: (sepiola.InodeStat.$Properties|null);

            /** ClientCaps snapContext */
            snapContext?: (sepiola.MdsSnapContext.$Properties|null);

            /** ClientCaps sync */
            sync?: (boolean|null);

            /** ClientCaps migrateSeq */
            migrateSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientCaps. */
        type $Shape = sepiola.ClientCaps.$Properties;
    }

    /**
     * Properties of a ClientCapRelease.
     * @deprecated Use sepiola.ClientCapRelease.$Properties instead.
     */
    interface IClientCapRelease extends sepiola.ClientCapRelease.$Properties {
    }

    /** Represents a ClientCapRelease. */
    class ClientCapRelease {

        /**
         * Constructs a new ClientCapRelease.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientCapRelease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientCapRelease caps. */
        caps: sepiola.CapRelease.$Properties[];

        /**
         * Encodes the specified ClientCapRelease message. Does not implicitly {@link sepiola.ClientCapRelease.verify|verify} messages.
         * @param message ClientCapRelease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientCapRelease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientCapRelease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientCapRelease & sepiola.ClientCapRelease.$Shape} ClientCapRelease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientCapRelease & sepiola.ClientCapRelease.$Shape;
    }

    namespace ClientCapRelease {

        /** Properties of a ClientCapRelease. */
        interface $Properties {

            /** ClientCapRelease caps */
            caps?: (sepiola.CapRelease.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientCapRelease. */
        type $Shape = sepiola.ClientCapRelease.$Properties;
    }

    /**
     * Properties of a ClientSnap.
     * @deprecated Use sepiola.ClientSnap.$Properties instead.
     */
    interface IClientSnap extends sepiola.ClientSnap.$Properties {
    }

    /** Represents a ClientSnap. */
    class ClientSnap {

        /**
         * Constructs a new ClientSnap.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientSnap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientSnap tid. */
        tid: number;

        /** ClientSnap inos. */
        inos: number[];

        /** ClientSnap snapContext. */
        snapContext?: (sepiola.MdsSnapContext.$Properties|null);

        /**
         * Encodes the specified ClientSnap message. Does not implicitly {@link sepiola.ClientSnap.verify|verify} messages.
         * @param message ClientSnap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientSnap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientSnap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientSnap & sepiola.ClientSnap.$Shape} ClientSnap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientSnap & sepiola.ClientSnap.$Shape;
    }

    namespace ClientSnap {

        /** Properties of a ClientSnap. */
        interface $Properties {

            /** ClientSnap tid */
            tid?: (number|null);

            /** ClientSnap inos */
            inos?: (number[]|null);

            /** ClientSnap snapContext */
            snapContext?: (sepiola.MdsSnapContext.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientSnap. */
        type $Shape = sepiola.ClientSnap.$Properties;
    }

    /**
     * Properties of a ClientSnapAck.
     * @deprecated Use sepiola.ClientSnapAck.$Properties instead.
     */
    interface IClientSnapAck extends sepiola.ClientSnapAck.$Properties {
    }

    /** Represents a ClientSnapAck. */
    class ClientSnapAck {

        /**
         * Constructs a new ClientSnapAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientSnapAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientSnapAck tid. */
        tid: number;

        /**
         * Encodes the specified ClientSnapAck message. Does not implicitly {@link sepiola.ClientSnapAck.verify|verify} messages.
         * @param message ClientSnapAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientSnapAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientSnapAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientSnapAck & sepiola.ClientSnapAck.$Shape} ClientSnapAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientSnapAck & sepiola.ClientSnapAck.$Shape;
    }

    namespace ClientSnapAck {

        /** Properties of a ClientSnapAck. */
        interface $Properties {

            /** ClientSnapAck tid */
            tid?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientSnapAck. */
        type $Shape = sepiola.ClientSnapAck.$Properties;
    }

    /**
     * Properties of a ClientQuota.
     * @deprecated Use sepiola.ClientQuota.$Properties instead.
     */
    interface IClientQuota extends sepiola.ClientQuota.$Properties {
    }

    /** Represents a ClientQuota. */
    class ClientQuota {

        /**
         * Constructs a new ClientQuota.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ClientQuota.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientQuota ino. */
        ino: number;

        /** ClientQuota maxBytes. */
        maxBytes: number;

        /** ClientQuota maxFiles. */
        maxFiles: number;

        /** ClientQuota rstat. */
        rstat?: (sepiola.RStat.$Properties|null);

        /**
         * Encodes the specified ClientQuota message. Does not implicitly {@link sepiola.ClientQuota.verify|verify} messages.
         * @param message ClientQuota message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ClientQuota.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientQuota message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ClientQuota & sepiola.ClientQuota.$Shape} ClientQuota
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ClientQuota & sepiola.ClientQuota.$Shape;
    }

    namespace ClientQuota {

        /** Properties of a ClientQuota. */
        interface $Properties {

            /** ClientQuota ino */
            ino?: (number|null);

            /** ClientQuota maxBytes */
            maxBytes?: (number|null);

            /** ClientQuota maxFiles */
            maxFiles?: (number|null);

            /** ClientQuota rstat */
            rstat?: (sepiola.RStat.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientQuota. */
        type $Shape = sepiola.ClientQuota.$Properties;
    }

    /**
     * Properties of a MdsCommand.
     * @deprecated Use sepiola.MdsCommand.$Properties instead.
     */
    interface IMdsCommand extends sepiola.MdsCommand.$Properties {
    }

    /** Represents a MdsCommand. */
    class MdsCommand {

        /**
         * Constructs a new MdsCommand.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsCommand.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsCommand tid. */
        tid: number;

        /** MdsCommand cmd. */
        cmd: string;

        /**
         * Encodes the specified MdsCommand message. Does not implicitly {@link sepiola.MdsCommand.verify|verify} messages.
         * @param message MdsCommand message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsCommand message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsCommand & sepiola.MdsCommand.$Shape} MdsCommand
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsCommand & sepiola.MdsCommand.$Shape;
    }

    namespace MdsCommand {

        /** Properties of a MdsCommand. */
        interface $Properties {

            /** MdsCommand tid */
            tid?: (number|null);

            /** MdsCommand cmd */
            cmd?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsCommand. */
        type $Shape = sepiola.MdsCommand.$Properties;
    }

    /**
     * Properties of a MdsCommandReply.
     * @deprecated Use sepiola.MdsCommandReply.$Properties instead.
     */
    interface IMdsCommandReply extends sepiola.MdsCommandReply.$Properties {
    }

    /** Represents a MdsCommandReply. */
    class MdsCommandReply {

        /**
         * Constructs a new MdsCommandReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsCommandReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsCommandReply tid. */
        tid: number;

        /** MdsCommandReply rc. */
        rc: number;

        /** MdsCommandReply outs. */
        outs: string;

        /**
         * Encodes the specified MdsCommandReply message. Does not implicitly {@link sepiola.MdsCommandReply.verify|verify} messages.
         * @param message MdsCommandReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsCommandReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsCommandReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsCommandReply & sepiola.MdsCommandReply.$Shape} MdsCommandReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsCommandReply & sepiola.MdsCommandReply.$Shape;
    }

    namespace MdsCommandReply {

        /** Properties of a MdsCommandReply. */
        interface $Properties {

            /** MdsCommandReply tid */
            tid?: (number|null);

            /** MdsCommandReply rc */
            rc?: (number|null);

            /** MdsCommandReply outs */
            outs?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsCommandReply. */
        type $Shape = sepiola.MdsCommandReply.$Properties;
    }

    /**
     * Properties of a MdsLink.
     * @deprecated Use sepiola.MdsLink.$Properties instead.
     */
    interface IMdsLink extends sepiola.MdsLink.$Properties {
    }

    /** Represents a MdsLink. */
    class MdsLink {

        /**
         * Constructs a new MdsLink.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsLink.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsLink dir. */
        dir: number;

        /** MdsLink name. */
        name: string;

        /**
         * Encodes the specified MdsLink message. Does not implicitly {@link sepiola.MdsLink.verify|verify} messages.
         * @param message MdsLink message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsLink.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsLink message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsLink & sepiola.MdsLink.$Shape} MdsLink
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsLink & sepiola.MdsLink.$Shape;
    }

    namespace MdsLink {

        /** Properties of a MdsLink. */
        interface $Properties {

            /** MdsLink dir */
            dir?: (number|null);

            /** MdsLink name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsLink. */
        type $Shape = sepiola.MdsLink.$Properties;
    }

    /**
     * Properties of a MdsLinks.
     * @deprecated Use sepiola.MdsLinks.$Properties instead.
     */
    interface IMdsLinks extends sepiola.MdsLinks.$Properties {
    }

    /** Represents a MdsLinks. */
    class MdsLinks {

        /**
         * Constructs a new MdsLinks.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsLinks.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsLinks links. */
        links: sepiola.MdsLink.$Properties[];

        /**
         * Encodes the specified MdsLinks message. Does not implicitly {@link sepiola.MdsLinks.verify|verify} messages.
         * @param message MdsLinks message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsLinks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsLinks message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsLinks & sepiola.MdsLinks.$Shape} MdsLinks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsLinks & sepiola.MdsLinks.$Shape;
    }

    namespace MdsLinks {

        /** Properties of a MdsLinks. */
        interface $Properties {

            /** MdsLinks links */
            links?: (sepiola.MdsLink.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsLinks. */
        type $Shape = sepiola.MdsLinks.$Properties;
    }

    /**
     * Properties of a MdsInode.
     * @deprecated Use sepiola.MdsInode.$Properties instead.
     */
    interface IMdsInode extends sepiola.MdsInode.$Properties {
    }

    /** Represents a MdsInode. */
    class MdsInode {

        /**
         * Constructs a new MdsInode.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsInode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsInode ino. */
        ino: number;

        /** MdsInode mode. */
        mode: number;

        /** MdsInode uid. */
        uid: number;

        /** MdsInode gid. */
        gid: number;

        /** MdsInode nlink. */
        nlink: number;

        /** MdsInode rdev. */
        rdev: number;

        /** MdsInode size. */
        size: number;

        /** MdsInode maxSize. */
        maxSize: number;

        /** MdsInode mtime. */
        mtime?: (sepiola.TimeSpec.$Properties|null);

        /** MdsInode ctime. */
        ctime?: (sepiola.TimeSpec.$Properties|null);

        /** MdsInode atime. */
        atime?: (sepiola.TimeSpec.$Properties|null);

        /** MdsInode btime. */
        btime?: (sepiola.TimeSpec.$Properties|null);

        /** MdsInode version. */
        version: number;

        /** MdsInode xattrVersion. */
        xattrVersion: number;

        /** MdsInode timeWarpSeq. */
        timeWarpSeq: number;

        /** MdsInode truncateSeq. */
        truncateSeq: number;

        /** MdsInode truncateFrom. */
        truncateFrom: number;

        /** MdsInode layout. */
        layout?: (sepiola.FileLayout.$Properties|null);

        /** MdsInode symlink. */
        symlink: string;

        /** MdsInode xattrs. */
        xattrs: sepiola.KeyValue.$Properties[];

        /** MdsInode files. */
        files: number;

        /** MdsInode subdirs. */
        subdirs: number;

        /** MdsInode rstat. */
        rstat?: (sepiola.RStat.$Properties|null);

        /** MdsInode accounted. */
        accounted?: (sepiola.RStat.$Properties|null);

        /** MdsInode frags. */
        frags: number[];

        /** MdsInode quotaMaxBytes. */
        quotaMaxBytes: number;

        /** MdsInode quotaMaxFiles. */
        quotaMaxFiles: number;

        /** MdsInode layoutSet. */
        layoutSet: boolean;

        /** MdsInode first. */
        first: number;

        /** MdsInode snaps. */
        snaps: sepiola.SnapInfo.$Properties[];

        /** MdsInode pastSnaps. */
        pastSnaps: number[];

        /** MdsInode born. */
        born: number;

        /**
         * Encodes the specified MdsInode message. Does not implicitly {@link sepiola.MdsInode.verify|verify} messages.
         * @param message MdsInode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsInode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsInode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsInode & sepiola.MdsInode.$Shape} MdsInode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsInode & sepiola.MdsInode.$Shape;
    }

    namespace MdsInode {

        /** Properties of a MdsInode. */
        interface $Properties {

            /** MdsInode ino */
            ino?: (number|null);

            /** MdsInode mode */
            mode?: (number|null);

            /** MdsInode uid */
            uid?: (number|null);

            /** MdsInode gid */
            gid?: (number|null);

            /** MdsInode nlink */
            nlink?: (number|null);

            /** MdsInode rdev */
            rdev?: (number|null);

            /** MdsInode size */
            size?: (number|null);

            /** MdsInode maxSize */
            maxSize?: (number|null);

            /** MdsInode mtime */
            mtime?: (sepiola.TimeSpec.$Properties|null);

            /** MdsInode ctime */
            ctime?: (sepiola.TimeSpec.$Properties|null);

            /** MdsInode atime */
            atime?: (sepiola.TimeSpec.$Properties|null);

            /** MdsInode btime */
            btime?: (sepiola.TimeSpec.$Properties|null);

            /** MdsInode version */
            version?: (number|null);

            /** MdsInode xattrVersion */
            xattrVersion?: (number|null);

            /** MdsInode timeWarpSeq */
            timeWarpSeq?: (number|null);

            /** MdsInode truncateSeq */
            truncateSeq?: (number|null);

            /** MdsInode truncateFrom */
            truncateFrom?: (number|null);

            /** MdsInode layout */
            layout?: (sepiola.FileLayout.$Properties|null);

            /** MdsInode symlink */
            symlink?: (string|null);

            /** MdsInode xattrs */
            xattrs?: (sepiola.KeyValue.$Properties[]|null);

            /** MdsInode files */
            files?: (number|null);

            /** MdsInode subdirs */
            subdirs?: (number|null);

            /** MdsInode rstat */
            rstat?: (sepiola.RStat.$Properties|null);

            /** MdsInode accounted */
            accounted?: (sepiola.RStat.$Properties|null);

            /** MdsInode frags */
            frags?: (number[]|null);

            /** MdsInode quotaMaxBytes */
            quotaMaxBytes?: (number|null);

            /** MdsInode quotaMaxFiles */
            quotaMaxFiles?: (number|null);

            /** MdsInode layoutSet */
            layoutSet?: (boolean|null);

            /** MdsInode first */
            first?: (number|null);

            /** MdsInode snaps */
            snaps?: (sepiola.SnapInfo.$Properties[]|null);

            /** MdsInode pastSnaps */
            pastSnaps?: (number[]|null);

            /** MdsInode born */
            born?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsInode. */
        type $Shape = sepiola.MdsInode.$Properties;
    }

    /**
     * Properties of a MdsDentry.
     * @deprecated Use sepiola.MdsDentry.$Properties instead.
     */
    interface IMdsDentry extends sepiola.MdsDentry.$Properties {
    }

    /** Represents a MdsDentry. */
    class MdsDentry {

        /**
         * Constructs a new MdsDentry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsDentry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsDentry first. */
        first: number;

        /** MdsDentry inode. */
        inode?: (sepiola.MdsInode.$Properties|null);

        /** MdsDentry remoteIno. */
        remoteIno: number;

        /** MdsDentry remoteType. */
        remoteType: number;

        /**
         * Encodes the specified MdsDentry message. Does not implicitly {@link sepiola.MdsDentry.verify|verify} messages.
         * @param message MdsDentry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsDentry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsDentry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsDentry & sepiola.MdsDentry.$Shape} MdsDentry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsDentry & sepiola.MdsDentry.$Shape;
    }

    namespace MdsDentry {

        /** Properties of a MdsDentry. */
        interface $Properties {

            /** MdsDentry first */
            first?: (number|null);

            /** MdsDentry inode */
            inode?: (sepiola.MdsInode.$Properties|null);

            /** MdsDentry remoteIno */
            remoteIno?: (number|null);

            /** MdsDentry remoteType */
            remoteType?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsDentry. */
        type $Shape = sepiola.MdsDentry.$Properties;
    }

    /**
     * Properties of a MdsFnode.
     * @deprecated Use sepiola.MdsFnode.$Properties instead.
     */
    interface IMdsFnode extends sepiola.MdsFnode.$Properties {
    }

    /** Represents a MdsFnode. */
    class MdsFnode {

        /**
         * Constructs a new MdsFnode.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsFnode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsFnode entries. */
        entries: number;

        /** MdsFnode parent. */
        parent: number;

        /** MdsFnode name. */
        name: string;

        /**
         * Encodes the specified MdsFnode message. Does not implicitly {@link sepiola.MdsFnode.verify|verify} messages.
         * @param message MdsFnode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsFnode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsFnode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsFnode & sepiola.MdsFnode.$Shape} MdsFnode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsFnode & sepiola.MdsFnode.$Shape;
    }

    namespace MdsFnode {

        /** Properties of a MdsFnode. */
        interface $Properties {

            /** MdsFnode entries */
            entries?: (number|null);

            /** MdsFnode parent */
            parent?: (number|null);

            /** MdsFnode name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsFnode. */
        type $Shape = sepiola.MdsFnode.$Properties;
    }

    /**
     * Properties of a MdsUpdate.
     * @deprecated Use sepiola.MdsUpdate.$Properties instead.
     */
    interface IMdsUpdate extends sepiola.MdsUpdate.$Properties {
    }

    /** Represents a MdsUpdate. */
    class MdsUpdate {

        /**
         * Constructs a new MdsUpdate.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsUpdate.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsUpdate oid. */
        oid: string;

        /** MdsUpdate set. */
        set: sepiola.KeyValue.$Properties[];

        /** MdsUpdate remove. */
        remove: string[];

        /** MdsUpdate header. */
        header: Uint8Array;

        /** MdsUpdate hasHeader. */
        hasHeader: boolean;

        /** MdsUpdate drop. */
        drop: boolean;

        /**
         * Encodes the specified MdsUpdate message. Does not implicitly {@link sepiola.MdsUpdate.verify|verify} messages.
         * @param message MdsUpdate message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsUpdate message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsUpdate & sepiola.MdsUpdate.$Shape} MdsUpdate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsUpdate & sepiola.MdsUpdate.$Shape;
    }

    namespace MdsUpdate {

        /** Properties of a MdsUpdate. */
        interface $Properties {

            /** MdsUpdate oid */
            oid?: (string|null);

            /** MdsUpdate set */
            set?: (sepiola.KeyValue.$Properties[]|null);

            /** MdsUpdate remove */
            remove?: (string[]|null);

            /** MdsUpdate header */
            header?: (Uint8Array|null);

            /** MdsUpdate hasHeader */
            hasHeader?: (boolean|null);

            /** MdsUpdate drop */
            drop?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsUpdate. */
        type $Shape = sepiola.MdsUpdate.$Properties;
    }

    /**
     * Properties of a MdsEvent.
     * @deprecated Use sepiola.MdsEvent.$Properties instead.
     */
    interface IMdsEvent extends sepiola.MdsEvent.$Properties {
    }

    /** Represents a MdsEvent. */
    class MdsEvent {

        /**
         * Constructs a new MdsEvent.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsEvent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsEvent seq. */
        seq: number;

        /** MdsEvent op. */
        op: string;

        /** MdsEvent updates. */
        updates: sepiola.MdsUpdate.$Properties[];

        /**
         * Encodes the specified MdsEvent message. Does not implicitly {@link sepiola.MdsEvent.verify|verify} messages.
         * @param message MdsEvent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsEvent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsEvent & sepiola.MdsEvent.$Shape} MdsEvent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsEvent & sepiola.MdsEvent.$Shape;
    }

    namespace MdsEvent {

        /** Properties of a MdsEvent. */
        interface $Properties {

            /** MdsEvent seq */
            seq?: (number|null);

            /** MdsEvent op */
            op?: (string|null);

            /** MdsEvent updates */
            updates?: (sepiola.MdsUpdate.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsEvent. */
        type $Shape = sepiola.MdsEvent.$Properties;
    }

    /**
     * Properties of a MdsJournalHeader.
     * @deprecated Use sepiola.MdsJournalHeader.$Properties instead.
     */
    interface IMdsJournalHeader extends sepiola.MdsJournalHeader.$Properties {
    }

    /** Represents a MdsJournalHeader. */
    class MdsJournalHeader {

        /**
         * Constructs a new MdsJournalHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsJournalHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsJournalHeader magic. */
        magic: string;

        /** MdsJournalHeader writePos. */
        writePos: number;

        /** MdsJournalHeader expirePos. */
        expirePos: number;

        /** MdsJournalHeader trimmedPos. */
        trimmedPos: number;

        /** MdsJournalHeader objectSize. */
        objectSize: number;

        /** MdsJournalHeader incarnation. */
        incarnation: number;

        /** MdsJournalHeader seq. */
        seq: number;

        /**
         * Encodes the specified MdsJournalHeader message. Does not implicitly {@link sepiola.MdsJournalHeader.verify|verify} messages.
         * @param message MdsJournalHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsJournalHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsJournalHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsJournalHeader & sepiola.MdsJournalHeader.$Shape} MdsJournalHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsJournalHeader & sepiola.MdsJournalHeader.$Shape;
    }

    namespace MdsJournalHeader {

        /** Properties of a MdsJournalHeader. */
        interface $Properties {

            /** MdsJournalHeader magic */
            magic?: (string|null);

            /** MdsJournalHeader writePos */
            writePos?: (number|null);

            /** MdsJournalHeader expirePos */
            expirePos?: (number|null);

            /** MdsJournalHeader trimmedPos */
            trimmedPos?: (number|null);

            /** MdsJournalHeader objectSize */
            objectSize?: (number|null);

            /** MdsJournalHeader incarnation */
            incarnation?: (number|null);

            /** MdsJournalHeader seq */
            seq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsJournalHeader. */
        type $Shape = sepiola.MdsJournalHeader.$Properties;
    }

    /**
     * Properties of a MdsSessionRecord.
     * @deprecated Use sepiola.MdsSessionRecord.$Properties instead.
     */
    interface IMdsSessionRecord extends sepiola.MdsSessionRecord.$Properties {
    }

    /** Represents a MdsSessionRecord. */
    class MdsSessionRecord {

        /**
         * Constructs a new MdsSessionRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsSessionRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsSessionRecord clientId. */
        clientId: number;

        /** MdsSessionRecord peer. */
        peer: string;

        /** MdsSessionRecord nonce. */
        nonce: number;

        /** MdsSessionRecord radosAddr. */
        radosAddr: string;

        /** MdsSessionRecord metadata. */
        metadata: { [k: string]: string };

        /**
         * Encodes the specified MdsSessionRecord message. Does not implicitly {@link sepiola.MdsSessionRecord.verify|verify} messages.
         * @param message MdsSessionRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsSessionRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsSessionRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsSessionRecord & sepiola.MdsSessionRecord.$Shape} MdsSessionRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsSessionRecord & sepiola.MdsSessionRecord.$Shape;
    }

    namespace MdsSessionRecord {

        /** Properties of a MdsSessionRecord. */
        interface $Properties {

            /** MdsSessionRecord clientId */
            clientId?: (number|null);

            /** MdsSessionRecord peer */
            peer?: (string|null);

            /** MdsSessionRecord nonce */
            nonce?: (number|null);

            /** MdsSessionRecord radosAddr */
            radosAddr?: (string|null);

            /** MdsSessionRecord metadata */
            metadata?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsSessionRecord. */
        type $Shape = sepiola.MdsSessionRecord.$Properties;
    }

    /**
     * Properties of a MdsCompleted.
     * @deprecated Use sepiola.MdsCompleted.$Properties instead.
     */
    interface IMdsCompleted extends sepiola.MdsCompleted.$Properties {
    }

    /** Represents a MdsCompleted. */
    class MdsCompleted {

        /**
         * Constructs a new MdsCompleted.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsCompleted.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsCompleted result. */
        result: number;

        /** MdsCompleted ino. */
        ino: number;

        /** MdsCompleted created. */
        created: boolean;

        /** MdsCompleted snapid. */
        snapid: number;

        /**
         * Encodes the specified MdsCompleted message. Does not implicitly {@link sepiola.MdsCompleted.verify|verify} messages.
         * @param message MdsCompleted message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsCompleted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsCompleted message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsCompleted & sepiola.MdsCompleted.$Shape} MdsCompleted
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsCompleted & sepiola.MdsCompleted.$Shape;
    }

    namespace MdsCompleted {

        /** Properties of a MdsCompleted. */
        interface $Properties {

            /** MdsCompleted result */
            result?: (number|null);

            /** MdsCompleted ino */
            ino?: (number|null);

            /** MdsCompleted created */
            created?: (boolean|null);

            /** MdsCompleted snapid */
            snapid?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsCompleted. */
        type $Shape = sepiola.MdsCompleted.$Properties;
    }

    /**
     * Properties of a MdsCounter.
     * @deprecated Use sepiola.MdsCounter.$Properties instead.
     */
    interface IMdsCounter extends sepiola.MdsCounter.$Properties {
    }

    /** Represents a MdsCounter. */
    class MdsCounter {

        /**
         * Constructs a new MdsCounter.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsCounter.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsCounter value. */
        value: number;

        /**
         * Encodes the specified MdsCounter message. Does not implicitly {@link sepiola.MdsCounter.verify|verify} messages.
         * @param message MdsCounter message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsCounter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsCounter message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsCounter & sepiola.MdsCounter.$Shape} MdsCounter
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsCounter & sepiola.MdsCounter.$Shape;
    }

    namespace MdsCounter {

        /** Properties of a MdsCounter. */
        interface $Properties {

            /** MdsCounter value */
            value?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsCounter. */
        type $Shape = sepiola.MdsCounter.$Properties;
    }

    /**
     * Properties of a MdsPurgeItem.
     * @deprecated Use sepiola.MdsPurgeItem.$Properties instead.
     */
    interface IMdsPurgeItem extends sepiola.MdsPurgeItem.$Properties {
    }

    /** Represents a MdsPurgeItem. */
    class MdsPurgeItem {

        /**
         * Constructs a new MdsPurgeItem.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsPurgeItem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsPurgeItem kind. */
        kind: number;

        /** MdsPurgeItem ino. */
        ino: number;

        /** MdsPurgeItem layout. */
        layout?: (sepiola.FileLayout.$Properties|null);

        /** MdsPurgeItem bytes. */
        bytes: number;

        /** MdsPurgeItem snapContext. */
        snapContext?: (sepiola.MdsSnapContext.$Properties|null);

        /** MdsPurgeItem oids. */
        oids: string[];

        /** MdsPurgeItem snapid. */
        snapid: number;

        /**
         * Encodes the specified MdsPurgeItem message. Does not implicitly {@link sepiola.MdsPurgeItem.verify|verify} messages.
         * @param message MdsPurgeItem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsPurgeItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsPurgeItem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsPurgeItem & sepiola.MdsPurgeItem.$Shape} MdsPurgeItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsPurgeItem & sepiola.MdsPurgeItem.$Shape;
    }

    namespace MdsPurgeItem {

        /** Properties of a MdsPurgeItem. */
        interface $Properties {

            /** MdsPurgeItem kind */
            kind?: (number|null);

            /** MdsPurgeItem ino */
            ino?: (number|null);

            /** MdsPurgeItem layout */
            layout?: (sepiola.FileLayout.$Properties|null);

            /** MdsPurgeItem bytes */
            bytes?: (number|null);

            /** MdsPurgeItem snapContext */
            snapContext?: (sepiola.MdsSnapContext.$Properties|null);

            /** MdsPurgeItem oids */
            oids?: (string[]|null);

            /** MdsPurgeItem snapid */
            snapid?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsPurgeItem. */
        type $Shape = sepiola.MdsPurgeItem.$Properties;
    }

    /**
     * Properties of a MdsOpenFile.
     * @deprecated Use sepiola.MdsOpenFile.$Properties instead.
     */
    interface IMdsOpenFile extends sepiola.MdsOpenFile.$Properties {
    }

    /** Represents a MdsOpenFile. */
    class MdsOpenFile {

        /**
         * Constructs a new MdsOpenFile.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsOpenFile.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsOpenFile dir. */
        dir: number;

        /** MdsOpenFile name. */
        name: string;

        /**
         * Encodes the specified MdsOpenFile message. Does not implicitly {@link sepiola.MdsOpenFile.verify|verify} messages.
         * @param message MdsOpenFile message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsOpenFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsOpenFile message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsOpenFile & sepiola.MdsOpenFile.$Shape} MdsOpenFile
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsOpenFile & sepiola.MdsOpenFile.$Shape;
    }

    namespace MdsOpenFile {

        /** Properties of a MdsOpenFile. */
        interface $Properties {

            /** MdsOpenFile dir */
            dir?: (number|null);

            /** MdsOpenFile name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsOpenFile. */
        type $Shape = sepiola.MdsOpenFile.$Properties;
    }

    /**
     * Properties of a MdsSnapRecord.
     * @deprecated Use sepiola.MdsSnapRecord.$Properties instead.
     */
    interface IMdsSnapRecord extends sepiola.MdsSnapRecord.$Properties {
    }

    /** Represents a MdsSnapRecord. */
    class MdsSnapRecord {

        /**
         * Constructs a new MdsSnapRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MdsSnapRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MdsSnapRecord snapid. */
        snapid: number;

        /** MdsSnapRecord name. */
        name: string;

        /** MdsSnapRecord ino. */
        ino: number;

        /** MdsSnapRecord stamp. */
        stamp?: (sepiola.TimeSpec.$Properties|null);

        /** MdsSnapRecord inode. */
        inode?: (sepiola.MdsInode.$Properties|null);

        /** MdsSnapRecord removing. */
        removing: boolean;

        /**
         * Encodes the specified MdsSnapRecord message. Does not implicitly {@link sepiola.MdsSnapRecord.verify|verify} messages.
         * @param message MdsSnapRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MdsSnapRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MdsSnapRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MdsSnapRecord & sepiola.MdsSnapRecord.$Shape} MdsSnapRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MdsSnapRecord & sepiola.MdsSnapRecord.$Shape;
    }

    namespace MdsSnapRecord {

        /** Properties of a MdsSnapRecord. */
        interface $Properties {

            /** MdsSnapRecord snapid */
            snapid?: (number|null);

            /** MdsSnapRecord name */
            name?: (string|null);

            /** MdsSnapRecord ino */
            ino?: (number|null);

            /** MdsSnapRecord stamp */
            stamp?: (sepiola.TimeSpec.$Properties|null);

            /** MdsSnapRecord inode */
            inode?: (sepiola.MdsInode.$Properties|null);

            /** MdsSnapRecord removing */
            removing?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MdsSnapRecord. */
        type $Shape = sepiola.MdsSnapRecord.$Properties;
    }

    /**
     * Properties of a StoreEntry.
     * @deprecated Use sepiola.StoreEntry.$Properties instead.
     */
    interface IStoreEntry extends sepiola.StoreEntry.$Properties {
    }

    /** Represents a StoreEntry. */
    class StoreEntry {

        /**
         * Constructs a new StoreEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreEntry prefix. */
        prefix: string;

        /** StoreEntry key. */
        key: string;

        /** StoreEntry value. */
        value: Uint8Array;

        /**
         * Encodes the specified StoreEntry message. Does not implicitly {@link sepiola.StoreEntry.verify|verify} messages.
         * @param message StoreEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreEntry & sepiola.StoreEntry.$Shape} StoreEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreEntry & sepiola.StoreEntry.$Shape;
    }

    namespace StoreEntry {

        /** Properties of a StoreEntry. */
        interface $Properties {

            /** StoreEntry prefix */
            prefix?: (string|null);

            /** StoreEntry key */
            key?: (string|null);

            /** StoreEntry value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreEntry. */
        type $Shape = sepiola.StoreEntry.$Properties;
    }

    /**
     * Properties of a MonPaxos.
     * @deprecated Use sepiola.MonPaxos.$Properties instead.
     */
    interface IMonPaxos extends sepiola.MonPaxos.$Properties {
    }

    /** Represents a MonPaxos. */
    class MonPaxos {

        /**
         * Constructs a new MonPaxos.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonPaxos.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonPaxos op. */
        op: number;

        /** MonPaxos epoch. */
        epoch: number;

        /** MonPaxos quorum. */
        quorum: number[];

        /** MonPaxos first. */
        first: number;

        /** MonPaxos last. */
        last: number;

        /** MonPaxos pn. */
        pn: number;

        /** MonPaxos version. */
        version: number;

        /** MonPaxos value. */
        value: Uint8Array;

        /** MonPaxos pendingPn. */
        pendingPn: number;

        /** MonPaxos pendingVersion. */
        pendingVersion: number;

        /** MonPaxos pendingValue. */
        pendingValue: Uint8Array;

        /** MonPaxos valuesFrom. */
        valuesFrom: number;

        /** MonPaxos values. */
        values: Uint8Array[];

        /** MonPaxos round. */
        round: number;

        /** MonPaxos echo. */
        echo: number;

        /** MonPaxos confirmed. */
        confirmed: number;

        /** MonPaxos stamp. */
        stamp: number;

        /** MonPaxos guardReign. */
        guardReign: number;

        /** MonPaxos guardRemainingMs. */
        guardRemainingMs: number;

        /** MonPaxos guardExact. */
        guardExact: boolean;

        /** MonPaxos cookie. */
        cookie: number;

        /** MonPaxos chunk. */
        chunk: number;

        /** MonPaxos end. */
        end: boolean;

        /** MonPaxos entries. */
        entries: sepiola.StoreEntry.$Properties[];

        /**
         * Encodes the specified MonPaxos message. Does not implicitly {@link sepiola.MonPaxos.verify|verify} messages.
         * @param message MonPaxos message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonPaxos.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonPaxos message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonPaxos & sepiola.MonPaxos.$Shape} MonPaxos
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonPaxos & sepiola.MonPaxos.$Shape;
    }

    namespace MonPaxos {

        /** Properties of a MonPaxos. */
        interface $Properties {

            /** MonPaxos op */
            op?: (number|null);

            /** MonPaxos epoch */
            epoch?: (number|null);

            /** MonPaxos quorum */
            quorum?: (number[]|null);

            /** MonPaxos first */
            first?: (number|null);

            /** MonPaxos last */
            last?: (number|null);

            /** MonPaxos pn */
            pn?: (number|null);

            /** MonPaxos version */
            version?: (number|null);

            /** MonPaxos value */
            value?: (Uint8Array|null);

            /** MonPaxos pendingPn */
            pendingPn?: (number|null);

            /** MonPaxos pendingVersion */
            pendingVersion?: (number|null);

            /** MonPaxos pendingValue */
            pendingValue?: (Uint8Array|null);

            /** MonPaxos valuesFrom */
            valuesFrom?: (number|null);

            /** MonPaxos values */
            values?: (Uint8Array[]|null);

            /** MonPaxos round */
            round?: (number|null);

            /** MonPaxos echo */
            echo?: (number|null);

            /** MonPaxos confirmed */
            confirmed?: (number|null);

            /** MonPaxos stamp */
            stamp?: (number|null);

            /** MonPaxos guardReign */
            guardReign?: (number|null);

            /** MonPaxos guardRemainingMs */
            guardRemainingMs?: (number|null);

            /** MonPaxos guardExact */
            guardExact?: (boolean|null);

            /** MonPaxos cookie */
            cookie?: (number|null);

            /** MonPaxos chunk */
            chunk?: (number|null);

            /** MonPaxos end */
            end?: (boolean|null);

            /** MonPaxos entries */
            entries?: (sepiola.StoreEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonPaxos. */
        type $Shape = sepiola.MonPaxos.$Properties;
    }

    /**
     * Properties of a MonForward.
     * @deprecated Use sepiola.MonForward.$Properties instead.
     */
    interface IMonForward extends sepiola.MonForward.$Properties {
    }

    /** Represents a MonForward. */
    class MonForward {

        /**
         * Constructs a new MonForward.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonForward.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonForward tid. */
        tid: number;

        /** MonForward from. */
        from: string;

        /** MonForward caps. */
        caps: { [k: string]: string };

        /** MonForward type. */
        type: number;

        /** MonForward body. */
        body: Uint8Array;

        /** MonForward everywhere. */
        everywhere: boolean;

        /**
         * Encodes the specified MonForward message. Does not implicitly {@link sepiola.MonForward.verify|verify} messages.
         * @param message MonForward message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonForward.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonForward message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonForward & sepiola.MonForward.$Shape} MonForward
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonForward & sepiola.MonForward.$Shape;
    }

    namespace MonForward {

        /** Properties of a MonForward. */
        interface $Properties {

            /** MonForward tid */
            tid?: (number|null);

            /** MonForward from */
            from?: (string|null);

            /** MonForward caps */
            caps?: ({ [k: string]: string }|null);

            /** MonForward type */
            type?: (number|null);

            /** MonForward body */
            body?: (Uint8Array|null);

            /** MonForward everywhere */
            everywhere?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonForward. */
        type $Shape = sepiola.MonForward.$Properties;
    }

    /**
     * Properties of a MonForwardReply.
     * @deprecated Use sepiola.MonForwardReply.$Properties instead.
     */
    interface IMonForwardReply extends sepiola.MonForwardReply.$Properties {
    }

    /** Represents a MonForwardReply. */
    class MonForwardReply {

        /**
         * Constructs a new MonForwardReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonForwardReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonForwardReply tid. */
        tid: number;

        /** MonForwardReply type. */
        type: number;

        /** MonForwardReply body. */
        body: Uint8Array;

        /** MonForwardReply end. */
        end: boolean;

        /** MonForwardReply retry. */
        retry: boolean;

        /**
         * Encodes the specified MonForwardReply message. Does not implicitly {@link sepiola.MonForwardReply.verify|verify} messages.
         * @param message MonForwardReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonForwardReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonForwardReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonForwardReply & sepiola.MonForwardReply.$Shape} MonForwardReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonForwardReply & sepiola.MonForwardReply.$Shape;
    }

    namespace MonForwardReply {

        /** Properties of a MonForwardReply. */
        interface $Properties {

            /** MonForwardReply tid */
            tid?: (number|null);

            /** MonForwardReply type */
            type?: (number|null);

            /** MonForwardReply body */
            body?: (Uint8Array|null);

            /** MonForwardReply end */
            end?: (boolean|null);

            /** MonForwardReply retry */
            retry?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonForwardReply. */
        type $Shape = sepiola.MonForwardReply.$Properties;
    }

    /**
     * Properties of a MonRoute.
     * @deprecated Use sepiola.MonRoute.$Properties instead.
     */
    interface IMonRoute extends sepiola.MonRoute.$Properties {
    }

    /** Represents a MonRoute. */
    class MonRoute {

        /**
         * Constructs a new MonRoute.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonRoute.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonRoute to. */
        to: string;

        /** MonRoute type. */
        type: number;

        /** MonRoute body. */
        body: Uint8Array;

        /**
         * Encodes the specified MonRoute message. Does not implicitly {@link sepiola.MonRoute.verify|verify} messages.
         * @param message MonRoute message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonRoute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonRoute message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonRoute & sepiola.MonRoute.$Shape} MonRoute
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonRoute & sepiola.MonRoute.$Shape;
    }

    namespace MonRoute {

        /** Properties of a MonRoute. */
        interface $Properties {

            /** MonRoute to */
            to?: (string|null);

            /** MonRoute type */
            type?: (number|null);

            /** MonRoute body */
            body?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonRoute. */
        type $Shape = sepiola.MonRoute.$Properties;
    }

    /**
     * Properties of a MonMemory.
     * @deprecated Use sepiola.MonMemory.$Properties instead.
     */
    interface IMonMemory extends sepiola.MonMemory.$Properties {
    }

    /** Represents a MonMemory. */
    class MonMemory {

        /**
         * Constructs a new MonMemory.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonMemory.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonMemory service. */
        service: string;

        /** MonMemory state. */
        state: Uint8Array;

        /**
         * Encodes the specified MonMemory message. Does not implicitly {@link sepiola.MonMemory.verify|verify} messages.
         * @param message MonMemory message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonMemory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonMemory message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonMemory & sepiola.MonMemory.$Shape} MonMemory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonMemory & sepiola.MonMemory.$Shape;
    }

    namespace MonMemory {

        /** Properties of a MonMemory. */
        interface $Properties {

            /** MonMemory service */
            service?: (string|null);

            /** MonMemory state */
            state?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonMemory. */
        type $Shape = sepiola.MonMemory.$Properties;
    }

    /**
     * Properties of a StoreWriteRecord.
     * @deprecated Use sepiola.StoreWriteRecord.$Properties instead.
     */
    interface IStoreWriteRecord extends sepiola.StoreWriteRecord.$Properties {
    }

    /** Represents a StoreWriteRecord. */
    class StoreWriteRecord {

        /**
         * Constructs a new StoreWriteRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreWriteRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreWriteRecord prefix. */
        prefix: string;

        /** StoreWriteRecord key. */
        key: string;

        /** StoreWriteRecord value. */
        value?: (Uint8Array|null);

        /**
         * Encodes the specified StoreWriteRecord message. Does not implicitly {@link sepiola.StoreWriteRecord.verify|verify} messages.
         * @param message StoreWriteRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreWriteRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreWriteRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreWriteRecord & sepiola.StoreWriteRecord.$Shape} StoreWriteRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreWriteRecord & sepiola.StoreWriteRecord.$Shape;
    }

    namespace StoreWriteRecord {

        /** Properties of a StoreWriteRecord. */
        interface $Properties {

            /** StoreWriteRecord prefix */
            prefix?: (string|null);

            /** StoreWriteRecord key */
            key?: (string|null);

            /** StoreWriteRecord value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreWriteRecord. */
        type $Shape = sepiola.StoreWriteRecord.$Properties;
    }

    /**
     * Properties of a MonTransaction.
     * @deprecated Use sepiola.MonTransaction.$Properties instead.
     */
    interface IMonTransaction extends sepiola.MonTransaction.$Properties {
    }

    /** Represents a MonTransaction. */
    class MonTransaction {

        /**
         * Constructs a new MonTransaction.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonTransaction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonTransaction writes. */
        writes: sepiola.StoreWriteRecord.$Properties[];

        /**
         * Encodes the specified MonTransaction message. Does not implicitly {@link sepiola.MonTransaction.verify|verify} messages.
         * @param message MonTransaction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonTransaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonTransaction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonTransaction & sepiola.MonTransaction.$Shape} MonTransaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonTransaction & sepiola.MonTransaction.$Shape;
    }

    namespace MonTransaction {

        /** Properties of a MonTransaction. */
        interface $Properties {

            /** MonTransaction writes */
            writes?: (sepiola.StoreWriteRecord.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonTransaction. */
        type $Shape = sepiola.MonTransaction.$Properties;
    }

    /**
     * Properties of a MonIdentity.
     * @deprecated Use sepiola.MonIdentity.$Properties instead.
     */
    interface IMonIdentity extends sepiola.MonIdentity.$Properties {
    }

    /** Represents a MonIdentity. */
    class MonIdentity {

        /**
         * Constructs a new MonIdentity.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MonIdentity.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MonIdentity version. */
        version: number;

        /** MonIdentity fsid. */
        fsid: string;

        /** MonIdentity name. */
        name: string;

        /** MonIdentity createdMs. */
        createdMs: number;

        /**
         * Encodes the specified MonIdentity message. Does not implicitly {@link sepiola.MonIdentity.verify|verify} messages.
         * @param message MonIdentity message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MonIdentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MonIdentity message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MonIdentity & sepiola.MonIdentity.$Shape} MonIdentity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MonIdentity & sepiola.MonIdentity.$Shape;
    }

    namespace MonIdentity {

        /** Properties of a MonIdentity. */
        interface $Properties {

            /** MonIdentity version */
            version?: (number|null);

            /** MonIdentity fsid */
            fsid?: (string|null);

            /** MonIdentity name */
            name?: (string|null);

            /** MonIdentity createdMs */
            createdMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MonIdentity. */
        type $Shape = sepiola.MonIdentity.$Properties;
    }

    /**
     * Properties of a PaxosPending.
     * @deprecated Use sepiola.PaxosPending.$Properties instead.
     */
    interface IPaxosPending extends sepiola.PaxosPending.$Properties {
    }

    /** Represents a PaxosPending. */
    class PaxosPending {

        /**
         * Constructs a new PaxosPending.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PaxosPending.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PaxosPending pn. */
        pn: number;

        /** PaxosPending version. */
        version: number;

        /** PaxosPending value. */
        value: Uint8Array;

        /**
         * Encodes the specified PaxosPending message. Does not implicitly {@link sepiola.PaxosPending.verify|verify} messages.
         * @param message PaxosPending message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PaxosPending.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PaxosPending message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PaxosPending & sepiola.PaxosPending.$Shape} PaxosPending
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PaxosPending & sepiola.PaxosPending.$Shape;
    }

    namespace PaxosPending {

        /** Properties of a PaxosPending. */
        interface $Properties {

            /** PaxosPending pn */
            pn?: (number|null);

            /** PaxosPending version */
            version?: (number|null);

            /** PaxosPending value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PaxosPending. */
        type $Shape = sepiola.PaxosPending.$Properties;
    }

    /**
     * Properties of an AuthEntity.
     * @deprecated Use sepiola.AuthEntity.$Properties instead.
     */
    interface IAuthEntity extends sepiola.AuthEntity.$Properties {
    }

    /** Represents an AuthEntity. */
    class AuthEntity {

        /**
         * Constructs a new AuthEntity.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.AuthEntity.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthEntity name. */
        name: string;

        /** AuthEntity key. */
        key: Uint8Array;

        /** AuthEntity caps. */
        caps: { [k: string]: string };

        /**
         * Encodes the specified AuthEntity message. Does not implicitly {@link sepiola.AuthEntity.verify|verify} messages.
         * @param message AuthEntity message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.AuthEntity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthEntity message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.AuthEntity & sepiola.AuthEntity.$Shape} AuthEntity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.AuthEntity & sepiola.AuthEntity.$Shape;
    }

    namespace AuthEntity {

        /** Properties of an AuthEntity. */
        interface $Properties {

            /** AuthEntity name */
            name?: (string|null);

            /** AuthEntity key */
            key?: (Uint8Array|null);

            /** AuthEntity caps */
            caps?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthEntity. */
        type $Shape = sepiola.AuthEntity.$Properties;
    }

    /**
     * Properties of an AuthServiceSecrets.
     * @deprecated Use sepiola.AuthServiceSecrets.$Properties instead.
     */
    interface IAuthServiceSecrets extends sepiola.AuthServiceSecrets.$Properties {
    }

    /** Represents an AuthServiceSecrets. */
    class AuthServiceSecrets {

        /**
         * Constructs a new AuthServiceSecrets.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.AuthServiceSecrets.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthServiceSecrets secrets. */
        secrets: sepiola.AuthServiceSecret.$Properties[];

        /** AuthServiceSecrets nextId. */
        nextId: number;

        /**
         * Encodes the specified AuthServiceSecrets message. Does not implicitly {@link sepiola.AuthServiceSecrets.verify|verify} messages.
         * @param message AuthServiceSecrets message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.AuthServiceSecrets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthServiceSecrets message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.AuthServiceSecrets & sepiola.AuthServiceSecrets.$Shape} AuthServiceSecrets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.AuthServiceSecrets & sepiola.AuthServiceSecrets.$Shape;
    }

    namespace AuthServiceSecrets {

        /** Properties of an AuthServiceSecrets. */
        interface $Properties {

            /** AuthServiceSecrets secrets */
            secrets?: (sepiola.AuthServiceSecret.$Properties[]|null);

            /** AuthServiceSecrets nextId */
            nextId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthServiceSecrets. */
        type $Shape = sepiola.AuthServiceSecrets.$Properties;
    }

    /**
     * Properties of an AuthServiceSecret.
     * @deprecated Use sepiola.AuthServiceSecret.$Properties instead.
     */
    interface IAuthServiceSecret extends sepiola.AuthServiceSecret.$Properties {
    }

    /** Represents an AuthServiceSecret. */
    class AuthServiceSecret {

        /**
         * Constructs a new AuthServiceSecret.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.AuthServiceSecret.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthServiceSecret service. */
        service: string;

        /** AuthServiceSecret secretId. */
        secretId: number;

        /** AuthServiceSecret secret. */
        secret: Uint8Array;

        /** AuthServiceSecret createdMs. */
        createdMs: number;

        /** AuthServiceSecret expiresMs. */
        expiresMs: number;

        /**
         * Encodes the specified AuthServiceSecret message. Does not implicitly {@link sepiola.AuthServiceSecret.verify|verify} messages.
         * @param message AuthServiceSecret message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.AuthServiceSecret.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthServiceSecret message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.AuthServiceSecret & sepiola.AuthServiceSecret.$Shape} AuthServiceSecret
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.AuthServiceSecret & sepiola.AuthServiceSecret.$Shape;
    }

    namespace AuthServiceSecret {

        /** Properties of an AuthServiceSecret. */
        interface $Properties {

            /** AuthServiceSecret service */
            service?: (string|null);

            /** AuthServiceSecret secretId */
            secretId?: (number|null);

            /** AuthServiceSecret secret */
            secret?: (Uint8Array|null);

            /** AuthServiceSecret createdMs */
            createdMs?: (number|null);

            /** AuthServiceSecret expiresMs */
            expiresMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthServiceSecret. */
        type $Shape = sepiola.AuthServiceSecret.$Properties;
    }

    /**
     * Properties of a StoredLogEntries.
     * @deprecated Use sepiola.StoredLogEntries.$Properties instead.
     */
    interface IStoredLogEntries extends sepiola.StoredLogEntries.$Properties {
    }

    /** Represents a StoredLogEntries. */
    class StoredLogEntries {

        /**
         * Constructs a new StoredLogEntries.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoredLogEntries.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoredLogEntries entries. */
        entries: sepiola.StoredLogEntry.$Properties[];

        /**
         * Encodes the specified StoredLogEntries message. Does not implicitly {@link sepiola.StoredLogEntries.verify|verify} messages.
         * @param message StoredLogEntries message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoredLogEntries.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoredLogEntries message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoredLogEntries & sepiola.StoredLogEntries.$Shape} StoredLogEntries
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoredLogEntries & sepiola.StoredLogEntries.$Shape;
    }

    namespace StoredLogEntries {

        /** Properties of a StoredLogEntries. */
        interface $Properties {

            /** StoredLogEntries entries */
            entries?: (sepiola.StoredLogEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoredLogEntries. */
        type $Shape = sepiola.StoredLogEntries.$Properties;
    }

    /**
     * Properties of a StoredLogEntry.
     * @deprecated Use sepiola.StoredLogEntry.$Properties instead.
     */
    interface IStoredLogEntry extends sepiola.StoredLogEntry.$Properties {
    }

    /** Represents a StoredLogEntry. */
    class StoredLogEntry {

        /**
         * Constructs a new StoredLogEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoredLogEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoredLogEntry name. */
        name: string;

        /** StoredLogEntry stampMs. */
        stampMs: number;

        /** StoredLogEntry seq. */
        seq: number;

        /** StoredLogEntry level. */
        level: string;

        /** StoredLogEntry channel. */
        channel: string;

        /** StoredLogEntry text. */
        text: string;

        /** StoredLogEntry rank. */
        rank: string;

        /**
         * Encodes the specified StoredLogEntry message. Does not implicitly {@link sepiola.StoredLogEntry.verify|verify} messages.
         * @param message StoredLogEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoredLogEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoredLogEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoredLogEntry & sepiola.StoredLogEntry.$Shape} StoredLogEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoredLogEntry & sepiola.StoredLogEntry.$Shape;
    }

    namespace StoredLogEntry {

        /** Properties of a StoredLogEntry. */
        interface $Properties {

            /** StoredLogEntry name */
            name?: (string|null);

            /** StoredLogEntry stampMs */
            stampMs?: (number|null);

            /** StoredLogEntry seq */
            seq?: (number|null);

            /** StoredLogEntry level */
            level?: (string|null);

            /** StoredLogEntry channel */
            channel?: (string|null);

            /** StoredLogEntry text */
            text?: (string|null);

            /** StoredLogEntry rank */
            rank?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoredLogEntry. */
        type $Shape = sepiola.StoredLogEntry.$Properties;
    }

    /**
     * Properties of a PgMapMemory.
     * @deprecated Use sepiola.PgMapMemory.$Properties instead.
     */
    interface IPgMapMemory extends sepiola.PgMapMemory.$Properties {
    }

    /** Represents a PgMapMemory. */
    class PgMapMemory {

        /**
         * Constructs a new PgMapMemory.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgMapMemory.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgMapMemory reports. */
        reports: Uint8Array[];

        /**
         * Encodes the specified PgMapMemory message. Does not implicitly {@link sepiola.PgMapMemory.verify|verify} messages.
         * @param message PgMapMemory message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgMapMemory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgMapMemory message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgMapMemory & sepiola.PgMapMemory.$Shape} PgMapMemory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgMapMemory & sepiola.PgMapMemory.$Shape;
    }

    namespace PgMapMemory {

        /** Properties of a PgMapMemory. */
        interface $Properties {

            /** PgMapMemory reports */
            reports?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgMapMemory. */
        type $Shape = sepiola.PgMapMemory.$Properties;
    }

    /**
     * Properties of a MsgrHello.
     * @deprecated Use sepiola.MsgrHello.$Properties instead.
     */
    interface IMsgrHello extends sepiola.MsgrHello.$Properties {
    }

    /** Represents a MsgrHello. */
    class MsgrHello {

        /**
         * Constructs a new MsgrHello.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MsgrHello.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MsgrHello version. */
        version: number;

        /** MsgrHello entity. */
        entity: string;

        /** MsgrHello nonce. */
        nonce: number;

        /** MsgrHello policy. */
        policy: number;

        /** MsgrHello session. */
        session: Uint8Array;

        /** MsgrHello resume. */
        resume: boolean;

        /** MsgrHello attempt. */
        attempt: number;

        /** MsgrHello peerType. */
        peerType: string;

        /** MsgrHello auth. */
        auth: number;

        /** MsgrHello ticket. */
        ticket: Uint8Array;

        /** MsgrHello challenge. */
        challenge: Uint8Array;

        /** MsgrHello inSeq. */
        inSeq: number;

        /** MsgrHello features. */
        features: number;

        /** MsgrHello peerNonce. */
        peerNonce: number;

        /**
         * Encodes the specified MsgrHello message. Does not implicitly {@link sepiola.MsgrHello.verify|verify} messages.
         * @param message MsgrHello message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MsgrHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MsgrHello message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MsgrHello & sepiola.MsgrHello.$Shape} MsgrHello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MsgrHello & sepiola.MsgrHello.$Shape;
    }

    namespace MsgrHello {

        /** Properties of a MsgrHello. */
        interface $Properties {

            /** MsgrHello version */
            version?: (number|null);

            /** MsgrHello entity */
            entity?: (string|null);

            /** MsgrHello nonce */
            nonce?: (number|null);

            /** MsgrHello policy */
            policy?: (number|null);

            /** MsgrHello session */
            session?: (Uint8Array|null);

            /** MsgrHello resume */
            resume?: (boolean|null);

            /** MsgrHello attempt */
            attempt?: (number|null);

            /** MsgrHello peerType */
            peerType?: (string|null);

            /** MsgrHello auth */
            auth?: (number|null);

            /** MsgrHello ticket */
            ticket?: (Uint8Array|null);

            /** MsgrHello challenge */
            challenge?: (Uint8Array|null);

            /** MsgrHello inSeq */
            inSeq?: (number|null);

            /** MsgrHello features */
            features?: (number|null);

            /** MsgrHello peerNonce */
            peerNonce?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MsgrHello. */
        type $Shape = sepiola.MsgrHello.$Properties;
    }

    /**
     * Properties of a MsgrChallenge.
     * @deprecated Use sepiola.MsgrChallenge.$Properties instead.
     */
    interface IMsgrChallenge extends sepiola.MsgrChallenge.$Properties {
    }

    /** Represents a MsgrChallenge. */
    class MsgrChallenge {

        /**
         * Constructs a new MsgrChallenge.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MsgrChallenge.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MsgrChallenge entity. */
        entity: string;

        /** MsgrChallenge nonce. */
        nonce: number;

        /** MsgrChallenge challenge. */
        challenge: Uint8Array;

        /** MsgrChallenge version. */
        version: number;

        /** MsgrChallenge features. */
        features: number;

        /**
         * Encodes the specified MsgrChallenge message. Does not implicitly {@link sepiola.MsgrChallenge.verify|verify} messages.
         * @param message MsgrChallenge message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MsgrChallenge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MsgrChallenge message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MsgrChallenge & sepiola.MsgrChallenge.$Shape} MsgrChallenge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MsgrChallenge & sepiola.MsgrChallenge.$Shape;
    }

    namespace MsgrChallenge {

        /** Properties of a MsgrChallenge. */
        interface $Properties {

            /** MsgrChallenge entity */
            entity?: (string|null);

            /** MsgrChallenge nonce */
            nonce?: (number|null);

            /** MsgrChallenge challenge */
            challenge?: (Uint8Array|null);

            /** MsgrChallenge version */
            version?: (number|null);

            /** MsgrChallenge features */
            features?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MsgrChallenge. */
        type $Shape = sepiola.MsgrChallenge.$Properties;
    }

    /**
     * Properties of a MsgrProof.
     * @deprecated Use sepiola.MsgrProof.$Properties instead.
     */
    interface IMsgrProof extends sepiola.MsgrProof.$Properties {
    }

    /** Represents a MsgrProof. */
    class MsgrProof {

        /**
         * Constructs a new MsgrProof.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MsgrProof.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MsgrProof proof. */
        proof: Uint8Array;

        /**
         * Encodes the specified MsgrProof message. Does not implicitly {@link sepiola.MsgrProof.verify|verify} messages.
         * @param message MsgrProof message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MsgrProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MsgrProof message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MsgrProof & sepiola.MsgrProof.$Shape} MsgrProof
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MsgrProof & sepiola.MsgrProof.$Shape;
    }

    namespace MsgrProof {

        /** Properties of a MsgrProof. */
        interface $Properties {

            /** MsgrProof proof */
            proof?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MsgrProof. */
        type $Shape = sepiola.MsgrProof.$Properties;
    }

    /**
     * Properties of a MsgrReady.
     * @deprecated Use sepiola.MsgrReady.$Properties instead.
     */
    interface IMsgrReady extends sepiola.MsgrReady.$Properties {
    }

    /** Represents a MsgrReady. */
    class MsgrReady {

        /**
         * Constructs a new MsgrReady.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MsgrReady.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MsgrReady proof. */
        proof: Uint8Array;

        /** MsgrReady inSeq. */
        inSeq: number;

        /**
         * Encodes the specified MsgrReady message. Does not implicitly {@link sepiola.MsgrReady.verify|verify} messages.
         * @param message MsgrReady message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MsgrReady.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MsgrReady message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MsgrReady & sepiola.MsgrReady.$Shape} MsgrReady
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MsgrReady & sepiola.MsgrReady.$Shape;
    }

    namespace MsgrReady {

        /** Properties of a MsgrReady. */
        interface $Properties {

            /** MsgrReady proof */
            proof?: (Uint8Array|null);

            /** MsgrReady inSeq */
            inSeq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MsgrReady. */
        type $Shape = sepiola.MsgrReady.$Properties;
    }

    /**
     * Properties of a MsgrRefuse.
     * @deprecated Use sepiola.MsgrRefuse.$Properties instead.
     */
    interface IMsgrRefuse extends sepiola.MsgrRefuse.$Properties {
    }

    /** Represents a MsgrRefuse. */
    class MsgrRefuse {

        /**
         * Constructs a new MsgrRefuse.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.MsgrRefuse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MsgrRefuse errno. */
        errno: number;

        /** MsgrRefuse reason. */
        reason: string;

        /**
         * Encodes the specified MsgrRefuse message. Does not implicitly {@link sepiola.MsgrRefuse.verify|verify} messages.
         * @param message MsgrRefuse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.MsgrRefuse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MsgrRefuse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.MsgrRefuse & sepiola.MsgrRefuse.$Shape} MsgrRefuse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.MsgrRefuse & sepiola.MsgrRefuse.$Shape;
    }

    namespace MsgrRefuse {

        /** Properties of a MsgrRefuse. */
        interface $Properties {

            /** MsgrRefuse errno */
            errno?: (number|null);

            /** MsgrRefuse reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MsgrRefuse. */
        type $Shape = sepiola.MsgrRefuse.$Properties;
    }

    /**
     * Properties of a TicketContents.
     * @deprecated Use sepiola.TicketContents.$Properties instead.
     */
    interface ITicketContents extends sepiola.TicketContents.$Properties {
    }

    /** Represents a TicketContents. */
    class TicketContents {

        /**
         * Constructs a new TicketContents.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.TicketContents.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TicketContents name. */
        name: string;

        /** TicketContents globalId. */
        globalId: number;

        /** TicketContents caps. */
        caps: { [k: string]: string };

        /** TicketContents sessionKey. */
        sessionKey: Uint8Array;

        /** TicketContents expiresMs. */
        expiresMs: number;

        /**
         * Encodes the specified TicketContents message. Does not implicitly {@link sepiola.TicketContents.verify|verify} messages.
         * @param message TicketContents message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.TicketContents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TicketContents message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.TicketContents & sepiola.TicketContents.$Shape} TicketContents
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.TicketContents & sepiola.TicketContents.$Shape;
    }

    namespace TicketContents {

        /** Properties of a TicketContents. */
        interface $Properties {

            /** TicketContents name */
            name?: (string|null);

            /** TicketContents globalId */
            globalId?: (number|null);

            /** TicketContents caps */
            caps?: ({ [k: string]: string }|null);

            /** TicketContents sessionKey */
            sessionKey?: (Uint8Array|null);

            /** TicketContents expiresMs */
            expiresMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TicketContents. */
        type $Shape = sepiola.TicketContents.$Properties;
    }

    /**
     * Properties of a SealedTicket.
     * @deprecated Use sepiola.SealedTicket.$Properties instead.
     */
    interface ISealedTicket extends sepiola.SealedTicket.$Properties {
    }

    /** Represents a SealedTicket. */
    class SealedTicket {

        /**
         * Constructs a new SealedTicket.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.SealedTicket.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SealedTicket version. */
        version: number;

        /** SealedTicket secretId. */
        secretId: number;

        /** SealedTicket sealed. */
        sealed: Uint8Array;

        /**
         * Encodes the specified SealedTicket message. Does not implicitly {@link sepiola.SealedTicket.verify|verify} messages.
         * @param message SealedTicket message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.SealedTicket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SealedTicket message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.SealedTicket & sepiola.SealedTicket.$Shape} SealedTicket
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.SealedTicket & sepiola.SealedTicket.$Shape;
    }

    namespace SealedTicket {

        /** Properties of a SealedTicket. */
        interface $Properties {

            /** SealedTicket version */
            version?: (number|null);

            /** SealedTicket secretId */
            secretId?: (number|null);

            /** SealedTicket sealed */
            sealed?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SealedTicket. */
        type $Shape = sepiola.SealedTicket.$Properties;
    }

    /**
     * Properties of an ObjectInfo.
     * @deprecated Use sepiola.ObjectInfo.$Properties instead.
     */
    interface IObjectInfo extends sepiola.ObjectInfo.$Properties {
    }

    /** Represents an ObjectInfo. */
    class ObjectInfo {

        /**
         * Constructs a new ObjectInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ObjectInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectInfo version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** ObjectInfo userVersion. */
        userVersion: number;

        /** ObjectInfo mtimeMs. */
        mtimeMs: number;

        /** ObjectInfo size. */
        size: number;

        /** ObjectInfo dataDigest. */
        dataDigest?: (number|null);

        /** ObjectInfo lastReqid. */
        lastReqid?: (sepiola.ReqId.$Properties|null);

        /** ObjectInfo priorVersion. */
        priorVersion?: (sepiola.Eversion.$Properties|null);

        /** ObjectInfo snapshots. */
        snapshots?: (sepiola.ObjectSnaps.$Properties|null);

        /** ObjectInfo whiteout. */
        whiteout: boolean;

        /** ObjectInfo snaps. */
        snaps: number[];

        /** ObjectInfo watchers. */
        watchers: sepiola.WatcherInfo.$Properties[];

        /**
         * Encodes the specified ObjectInfo message. Does not implicitly {@link sepiola.ObjectInfo.verify|verify} messages.
         * @param message ObjectInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ObjectInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ObjectInfo & sepiola.ObjectInfo.$Shape} ObjectInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ObjectInfo & sepiola.ObjectInfo.$Shape;
    }

    namespace ObjectInfo {

        /** Properties of an ObjectInfo. */
        interface $Properties {

            /** ObjectInfo version */
            version?: (sepiola.Eversion.$Properties|null);

            /** ObjectInfo userVersion */
            userVersion?: (number|null);

            /** ObjectInfo mtimeMs */
            mtimeMs?: (number|null);

            /** ObjectInfo size */
            size?: (number|null);

            /** ObjectInfo dataDigest */
            dataDigest?: (number|null);

            /** ObjectInfo lastReqid */
            lastReqid?: (sepiola.ReqId.$Properties|null);

            /** ObjectInfo priorVersion */
            priorVersion?: (sepiola.Eversion.$Properties|null);

            /** ObjectInfo snapshots */
            snapshots?: (sepiola.ObjectSnaps.$Properties|null);

            /** ObjectInfo whiteout */
            whiteout?: (boolean|null);

            /** ObjectInfo snaps */
            snaps?: (number[]|null);

            /** ObjectInfo watchers */
            watchers?: (sepiola.WatcherInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectInfo. */
        type $Shape = sepiola.ObjectInfo.$Properties;
    }

    /**
     * Properties of an ObjectSnaps.
     * @deprecated Use sepiola.ObjectSnaps.$Properties instead.
     */
    interface IObjectSnaps extends sepiola.ObjectSnaps.$Properties {
    }

    /** Represents an ObjectSnaps. */
    class ObjectSnaps {

        /**
         * Constructs a new ObjectSnaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ObjectSnaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectSnaps seq. */
        seq: number;

        /** ObjectSnaps clones. */
        clones: sepiola.ObjectClone.$Properties[];

        /**
         * Encodes the specified ObjectSnaps message. Does not implicitly {@link sepiola.ObjectSnaps.verify|verify} messages.
         * @param message ObjectSnaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ObjectSnaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectSnaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ObjectSnaps & sepiola.ObjectSnaps.$Shape} ObjectSnaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ObjectSnaps & sepiola.ObjectSnaps.$Shape;
    }

    namespace ObjectSnaps {

        /** Properties of an ObjectSnaps. */
        interface $Properties {

            /** ObjectSnaps seq */
            seq?: (number|null);

            /** ObjectSnaps clones */
            clones?: (sepiola.ObjectClone.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectSnaps. */
        type $Shape = sepiola.ObjectSnaps.$Properties;
    }

    /**
     * Properties of an ObjectClone.
     * @deprecated Use sepiola.ObjectClone.$Properties instead.
     */
    interface IObjectClone extends sepiola.ObjectClone.$Properties {
    }

    /** Represents an ObjectClone. */
    class ObjectClone {

        /**
         * Constructs a new ObjectClone.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ObjectClone.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectClone id. */
        id: number;

        /** ObjectClone snaps. */
        snaps: number[];

        /** ObjectClone size. */
        size: number;

        /** ObjectClone overlap. */
        overlap: number[];

        /**
         * Encodes the specified ObjectClone message. Does not implicitly {@link sepiola.ObjectClone.verify|verify} messages.
         * @param message ObjectClone message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ObjectClone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectClone message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ObjectClone & sepiola.ObjectClone.$Shape} ObjectClone
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ObjectClone & sepiola.ObjectClone.$Shape;
    }

    namespace ObjectClone {

        /** Properties of an ObjectClone. */
        interface $Properties {

            /** ObjectClone id */
            id?: (number|null);

            /** ObjectClone snaps */
            snaps?: (number[]|null);

            /** ObjectClone size */
            size?: (number|null);

            /** ObjectClone overlap */
            overlap?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectClone. */
        type $Shape = sepiola.ObjectClone.$Properties;
    }

    /**
     * Properties of a PgHistory.
     * @deprecated Use sepiola.PgHistory.$Properties instead.
     */
    interface IPgHistory extends sepiola.PgHistory.$Properties {
    }

    /** Represents a PgHistory. */
    class PgHistory {

        /**
         * Constructs a new PgHistory.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgHistory.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgHistory epochCreated. */
        epochCreated: number;

        /** PgHistory epochPoolCreated. */
        epochPoolCreated: number;

        /** PgHistory lastEpochStarted. */
        lastEpochStarted: number;

        /** PgHistory lastIntervalStarted. */
        lastIntervalStarted: number;

        /** PgHistory lastEpochClean. */
        lastEpochClean: number;

        /** PgHistory lastIntervalClean. */
        lastIntervalClean: number;

        /** PgHistory sameUpSince. */
        sameUpSince: number;

        /** PgHistory sameIntervalSince. */
        sameIntervalSince: number;

        /** PgHistory samePrimarySince. */
        samePrimarySince: number;

        /**
         * Encodes the specified PgHistory message. Does not implicitly {@link sepiola.PgHistory.verify|verify} messages.
         * @param message PgHistory message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgHistory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgHistory message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgHistory & sepiola.PgHistory.$Shape} PgHistory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgHistory & sepiola.PgHistory.$Shape;
    }

    namespace PgHistory {

        /** Properties of a PgHistory. */
        interface $Properties {

            /** PgHistory epochCreated */
            epochCreated?: (number|null);

            /** PgHistory epochPoolCreated */
            epochPoolCreated?: (number|null);

            /** PgHistory lastEpochStarted */
            lastEpochStarted?: (number|null);

            /** PgHistory lastIntervalStarted */
            lastIntervalStarted?: (number|null);

            /** PgHistory lastEpochClean */
            lastEpochClean?: (number|null);

            /** PgHistory lastIntervalClean */
            lastIntervalClean?: (number|null);

            /** PgHistory sameUpSince */
            sameUpSince?: (number|null);

            /** PgHistory sameIntervalSince */
            sameIntervalSince?: (number|null);

            /** PgHistory samePrimarySince */
            samePrimarySince?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgHistory. */
        type $Shape = sepiola.PgHistory.$Properties;
    }

    /**
     * Properties of a PgInfo.
     * @deprecated Use sepiola.PgInfo.$Properties instead.
     */
    interface IPgInfo extends sepiola.PgInfo.$Properties {
    }

    /** Represents a PgInfo. */
    class PgInfo {

        /**
         * Constructs a new PgInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgInfo pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgInfo lastUpdate. */
        lastUpdate?: (sepiola.Eversion.$Properties|null);

        /** PgInfo lastComplete. */
        lastComplete?: (sepiola.Eversion.$Properties|null);

        /** PgInfo logTail. */
        logTail?: (sepiola.Eversion.$Properties|null);

        /** PgInfo lastEpochStarted. */
        lastEpochStarted: number;

        /** PgInfo lastIntervalStarted. */
        lastIntervalStarted: number;

        /** PgInfo lastUserVersion. */
        lastUserVersion: number;

        /** PgInfo backfillMin. */
        backfillMin: boolean;

        /** PgInfo lastBackfill. */
        lastBackfill?: (sepiola.ObjectId.$Properties|null);

        /** PgInfo history. */
        history?: (sepiola.PgHistory.$Properties|null);

        /** PgInfo objects. */
        objects: number;

        /** PgInfo bytes. */
        bytes: number;

        /** PgInfo purgedSnaps. */
        purgedSnaps: number[];

        /**
         * Encodes the specified PgInfo message. Does not implicitly {@link sepiola.PgInfo.verify|verify} messages.
         * @param message PgInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgInfo & sepiola.PgInfo.$Shape} PgInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgInfo & sepiola.PgInfo.$Shape;
    }

    namespace PgInfo {

        /** Properties of a PgInfo. */
        interface $Properties {

            /** PgInfo pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgInfo lastUpdate */
            lastUpdate?: (sepiola.Eversion.$Properties|null);

            /** PgInfo lastComplete */
            lastComplete?: (sepiola.Eversion.$Properties|null);

            /** PgInfo logTail */
            logTail?: (sepiola.Eversion.$Properties|null);

            /** PgInfo lastEpochStarted */
            lastEpochStarted?: (number|null);

            /** PgInfo lastIntervalStarted */
            lastIntervalStarted?: (number|null);

            /** PgInfo lastUserVersion */
            lastUserVersion?: (number|null);

            /** PgInfo backfillMin */
            backfillMin?: (boolean|null);

            /** PgInfo lastBackfill */
            lastBackfill?: (sepiola.ObjectId.$Properties|null);

            /** PgInfo history */
            history?: (sepiola.PgHistory.$Properties|null);

            /** PgInfo objects */
            objects?: (number|null);

            /** PgInfo bytes */
            bytes?: (number|null);

            /** PgInfo purgedSnaps */
            purgedSnaps?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgInfo. */
        type $Shape = sepiola.PgInfo.$Properties;
    }

    /**
     * Properties of a PgFastInfo.
     * @deprecated Use sepiola.PgFastInfo.$Properties instead.
     */
    interface IPgFastInfo extends sepiola.PgFastInfo.$Properties {
    }

    /** Represents a PgFastInfo. */
    class PgFastInfo {

        /**
         * Constructs a new PgFastInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgFastInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgFastInfo lastUpdate. */
        lastUpdate?: (sepiola.Eversion.$Properties|null);

        /** PgFastInfo lastComplete. */
        lastComplete?: (sepiola.Eversion.$Properties|null);

        /** PgFastInfo lastUserVersion. */
        lastUserVersion: number;

        /** PgFastInfo objects. */
        objects: number;

        /** PgFastInfo bytes. */
        bytes: number;

        /** PgFastInfo logTail. */
        logTail?: (sepiola.Eversion.$Properties|null);

        /**
         * Encodes the specified PgFastInfo message. Does not implicitly {@link sepiola.PgFastInfo.verify|verify} messages.
         * @param message PgFastInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgFastInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgFastInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgFastInfo & sepiola.PgFastInfo.$Shape} PgFastInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgFastInfo & sepiola.PgFastInfo.$Shape;
    }

    namespace PgFastInfo {

        /** Properties of a PgFastInfo. */
        interface $Properties {

            /** PgFastInfo lastUpdate */
            lastUpdate?: (sepiola.Eversion.$Properties|null);

            /** PgFastInfo lastComplete */
            lastComplete?: (sepiola.Eversion.$Properties|null);

            /** PgFastInfo lastUserVersion */
            lastUserVersion?: (number|null);

            /** PgFastInfo objects */
            objects?: (number|null);

            /** PgFastInfo bytes */
            bytes?: (number|null);

            /** PgFastInfo logTail */
            logTail?: (sepiola.Eversion.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgFastInfo. */
        type $Shape = sepiola.PgFastInfo.$Properties;
    }

    /**
     * Properties of a PgLogEntry.
     * @deprecated Use sepiola.PgLogEntry.$Properties instead.
     */
    interface IPgLogEntry extends sepiola.PgLogEntry.$Properties {
    }

    /** Represents a PgLogEntry. */
    class PgLogEntry {

        /**
         * Constructs a new PgLogEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgLogEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgLogEntry op. */
        op: number;

        /** PgLogEntry oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** PgLogEntry version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** PgLogEntry priorVersion. */
        priorVersion?: (sepiola.Eversion.$Properties|null);

        /** PgLogEntry reqid. */
        reqid?: (sepiola.ReqId.$Properties|null);

        /** PgLogEntry userVersion. */
        userVersion: number;

        /** PgLogEntry mtimeMs. */
        mtimeMs: number;

        /** PgLogEntry returnCode. */
        returnCode: number;

        /**
         * Encodes the specified PgLogEntry message. Does not implicitly {@link sepiola.PgLogEntry.verify|verify} messages.
         * @param message PgLogEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgLogEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgLogEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgLogEntry & sepiola.PgLogEntry.$Shape} PgLogEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgLogEntry & sepiola.PgLogEntry.$Shape;
    }

    namespace PgLogEntry {

        /** Properties of a PgLogEntry. */
        interface $Properties {

            /** PgLogEntry op */
            op?: (number|null);

            /** PgLogEntry oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** PgLogEntry version */
            version?: (sepiola.Eversion.$Properties|null);

            /** PgLogEntry priorVersion */
            priorVersion?: (sepiola.Eversion.$Properties|null);

            /** PgLogEntry reqid */
            reqid?: (sepiola.ReqId.$Properties|null);

            /** PgLogEntry userVersion */
            userVersion?: (number|null);

            /** PgLogEntry mtimeMs */
            mtimeMs?: (number|null);

            /** PgLogEntry returnCode */
            returnCode?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgLogEntry. */
        type $Shape = sepiola.PgLogEntry.$Properties;
    }

    /**
     * Properties of a PgMissingItem.
     * @deprecated Use sepiola.PgMissingItem.$Properties instead.
     */
    interface IPgMissingItem extends sepiola.PgMissingItem.$Properties {
    }

    /** Represents a PgMissingItem. */
    class PgMissingItem {

        /**
         * Constructs a new PgMissingItem.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgMissingItem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgMissingItem oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** PgMissingItem need. */
        need?: (sepiola.Eversion.$Properties|null);

        /** PgMissingItem have. */
        have?: (sepiola.Eversion.$Properties|null);

        /**
         * Encodes the specified PgMissingItem message. Does not implicitly {@link sepiola.PgMissingItem.verify|verify} messages.
         * @param message PgMissingItem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgMissingItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgMissingItem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgMissingItem & sepiola.PgMissingItem.$Shape} PgMissingItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgMissingItem & sepiola.PgMissingItem.$Shape;
    }

    namespace PgMissingItem {

        /** Properties of a PgMissingItem. */
        interface $Properties {

            /** PgMissingItem oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** PgMissingItem need */
            need?: (sepiola.Eversion.$Properties|null);

            /** PgMissingItem have */
            have?: (sepiola.Eversion.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgMissingItem. */
        type $Shape = sepiola.PgMissingItem.$Properties;
    }

    /**
     * Properties of a PastInterval.
     * @deprecated Use sepiola.PastInterval.$Properties instead.
     */
    interface IPastInterval extends sepiola.PastInterval.$Properties {
    }

    /** Represents a PastInterval. */
    class PastInterval {

        /**
         * Constructs a new PastInterval.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PastInterval.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PastInterval first. */
        first: number;

        /** PastInterval last. */
        last: number;

        /** PastInterval up. */
        up: number[];

        /** PastInterval acting. */
        acting: number[];

        /** PastInterval primary. */
        primary: number;

        /** PastInterval maybeWentRw. */
        maybeWentRw: boolean;

        /** PastInterval unknown. */
        unknown: boolean;

        /**
         * Encodes the specified PastInterval message. Does not implicitly {@link sepiola.PastInterval.verify|verify} messages.
         * @param message PastInterval message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PastInterval.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PastInterval message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PastInterval & sepiola.PastInterval.$Shape} PastInterval
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PastInterval & sepiola.PastInterval.$Shape;
    }

    namespace PastInterval {

        /** Properties of a PastInterval. */
        interface $Properties {

            /** PastInterval first */
            first?: (number|null);

            /** PastInterval last */
            last?: (number|null);

            /** PastInterval up */
            up?: (number[]|null);

            /** PastInterval acting */
            acting?: (number[]|null);

            /** PastInterval primary */
            primary?: (number|null);

            /** PastInterval maybeWentRw */
            maybeWentRw?: (boolean|null);

            /** PastInterval unknown */
            unknown?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PastInterval. */
        type $Shape = sepiola.PastInterval.$Properties;
    }

    /**
     * Properties of a PastIntervals.
     * @deprecated Use sepiola.PastIntervals.$Properties instead.
     */
    interface IPastIntervals extends sepiola.PastIntervals.$Properties {
    }

    /** Represents a PastIntervals. */
    class PastIntervals {

        /**
         * Constructs a new PastIntervals.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PastIntervals.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PastIntervals intervals. */
        intervals: sepiola.PastInterval.$Properties[];

        /**
         * Encodes the specified PastIntervals message. Does not implicitly {@link sepiola.PastIntervals.verify|verify} messages.
         * @param message PastIntervals message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PastIntervals.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PastIntervals message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PastIntervals & sepiola.PastIntervals.$Shape} PastIntervals
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PastIntervals & sepiola.PastIntervals.$Shape;
    }

    namespace PastIntervals {

        /** Properties of a PastIntervals. */
        interface $Properties {

            /** PastIntervals intervals */
            intervals?: (sepiola.PastInterval.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PastIntervals. */
        type $Shape = sepiola.PastIntervals.$Properties;
    }

    /**
     * Properties of a PgRecord.
     * @deprecated Use sepiola.PgRecord.$Properties instead.
     */
    interface IPgRecord extends sepiola.PgRecord.$Properties {
    }

    /** Represents a PgRecord. */
    class PgRecord {

        /**
         * Constructs a new PgRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgRecord version. */
        version: number;

        /** PgRecord compat. */
        compat: number;

        /** PgRecord info. */
        info?: (sepiola.PgInfo.$Properties|null);

        /** PgRecord past. */
        past?: (sepiola.PastIntervals.$Properties|null);

        /** PgRecord epoch. */
        epoch: number;

        /**
         * Encodes the specified PgRecord message. Does not implicitly {@link sepiola.PgRecord.verify|verify} messages.
         * @param message PgRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgRecord & sepiola.PgRecord.$Shape} PgRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgRecord & sepiola.PgRecord.$Shape;
    }

    namespace PgRecord {

        /** Properties of a PgRecord. */
        interface $Properties {

            /** PgRecord version */
            version?: (number|null);

            /** PgRecord compat */
            compat?: (number|null);

            /** PgRecord info */
            info?: (sepiola.PgInfo.$Properties|null);

            /** PgRecord past */
            past?: (sepiola.PastIntervals.$Properties|null);

            /** PgRecord epoch */
            epoch?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgRecord. */
        type $Shape = sepiola.PgRecord.$Properties;
    }

    /**
     * Properties of an OsdSuperblock.
     * @deprecated Use sepiola.OsdSuperblock.$Properties instead.
     */
    interface IOsdSuperblock extends sepiola.OsdSuperblock.$Properties {
    }

    /** Represents an OsdSuperblock. */
    class OsdSuperblock {

        /**
         * Constructs a new OsdSuperblock.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdSuperblock.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdSuperblock version. */
        version: number;

        /** OsdSuperblock compat. */
        compat: number;

        /** OsdSuperblock oldestMap. */
        oldestMap: number;

        /** OsdSuperblock newestMap. */
        newestMap: number;

        /** OsdSuperblock mounted. */
        mounted: number;

        /**
         * Encodes the specified OsdSuperblock message. Does not implicitly {@link sepiola.OsdSuperblock.verify|verify} messages.
         * @param message OsdSuperblock message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdSuperblock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdSuperblock message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdSuperblock & sepiola.OsdSuperblock.$Shape} OsdSuperblock
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdSuperblock & sepiola.OsdSuperblock.$Shape;
    }

    namespace OsdSuperblock {

        /** Properties of an OsdSuperblock. */
        interface $Properties {

            /** OsdSuperblock version */
            version?: (number|null);

            /** OsdSuperblock compat */
            compat?: (number|null);

            /** OsdSuperblock oldestMap */
            oldestMap?: (number|null);

            /** OsdSuperblock newestMap */
            newestMap?: (number|null);

            /** OsdSuperblock mounted */
            mounted?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdSuperblock. */
        type $Shape = sepiola.OsdSuperblock.$Properties;
    }

    /**
     * Properties of a PgQuery.
     * @deprecated Use sepiola.PgQuery.$Properties instead.
     */
    interface IPgQuery extends sepiola.PgQuery.$Properties {
    }

    /** Represents a PgQuery. */
    class PgQuery {

        /**
         * Constructs a new PgQuery.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgQuery.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgQuery epoch. */
        epoch: number;

        /** PgQuery pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgQuery type. */
        type: number;

        /** PgQuery since. */
        since?: (sepiola.Eversion.$Properties|null);

        /** PgQuery history. */
        history?: (sepiola.PgHistory.$Properties|null);

        /**
         * Encodes the specified PgQuery message. Does not implicitly {@link sepiola.PgQuery.verify|verify} messages.
         * @param message PgQuery message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgQuery message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgQuery & sepiola.PgQuery.$Shape} PgQuery
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgQuery & sepiola.PgQuery.$Shape;
    }

    namespace PgQuery {

        /** Properties of a PgQuery. */
        interface $Properties {

            /** PgQuery epoch */
            epoch?: (number|null);

            /** PgQuery pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgQuery type */
            type?: (number|null);

            /** PgQuery since */
            since?: (sepiola.Eversion.$Properties|null);

            /** PgQuery history */
            history?: (sepiola.PgHistory.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgQuery. */
        type $Shape = sepiola.PgQuery.$Properties;
    }

    /**
     * Properties of a PgNotify.
     * @deprecated Use sepiola.PgNotify.$Properties instead.
     */
    interface IPgNotify extends sepiola.PgNotify.$Properties {
    }

    /** Represents a PgNotify. */
    class PgNotify {

        /**
         * Constructs a new PgNotify.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgNotify.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgNotify epoch. */
        epoch: number;

        /** PgNotify queryEpoch. */
        queryEpoch: number;

        /** PgNotify pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgNotify info. */
        info?: (sepiola.PgInfo.$Properties|null);

        /** PgNotify past. */
        past?: (sepiola.PastIntervals.$Properties|null);

        /** PgNotify readableMs. */
        readableMs: number;

        /**
         * Encodes the specified PgNotify message. Does not implicitly {@link sepiola.PgNotify.verify|verify} messages.
         * @param message PgNotify message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgNotify.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgNotify message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgNotify & sepiola.PgNotify.$Shape} PgNotify
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgNotify & sepiola.PgNotify.$Shape;
    }

    namespace PgNotify {

        /** Properties of a PgNotify. */
        interface $Properties {

            /** PgNotify epoch */
            epoch?: (number|null);

            /** PgNotify queryEpoch */
            queryEpoch?: (number|null);

            /** PgNotify pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgNotify info */
            info?: (sepiola.PgInfo.$Properties|null);

            /** PgNotify past */
            past?: (sepiola.PastIntervals.$Properties|null);

            /** PgNotify readableMs */
            readableMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgNotify. */
        type $Shape = sepiola.PgNotify.$Properties;
    }

    /**
     * Properties of a PgLogMsg.
     * @deprecated Use sepiola.PgLogMsg.$Properties instead.
     */
    interface IPgLogMsg extends sepiola.PgLogMsg.$Properties {
    }

    /** Represents a PgLogMsg. */
    class PgLogMsg {

        /**
         * Constructs a new PgLogMsg.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgLogMsg.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgLogMsg epoch. */
        epoch: number;

        /** PgLogMsg queryEpoch. */
        queryEpoch: number;

        /** PgLogMsg pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgLogMsg info. */
        info?: (sepiola.PgInfo.$Properties|null);

        /** PgLogMsg tail. */
        tail?: (sepiola.Eversion.$Properties|null);

        /** PgLogMsg head. */
        head?: (sepiola.Eversion.$Properties|null);

        /** PgLogMsg entries. */
        entries: sepiola.PgLogEntry.$Properties[];

        /** PgLogMsg missing. */
        missing: sepiola.PgMissingItem.$Properties[];

        /** PgLogMsg past. */
        past?: (sepiola.PastIntervals.$Properties|null);

        /** PgLogMsg activate. */
        activate: boolean;

        /** PgLogMsg leaseStamp. */
        leaseStamp: number;

        /** PgLogMsg leaseMs. */
        leaseMs: number;

        /**
         * Encodes the specified PgLogMsg message. Does not implicitly {@link sepiola.PgLogMsg.verify|verify} messages.
         * @param message PgLogMsg message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgLogMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgLogMsg message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgLogMsg & sepiola.PgLogMsg.$Shape} PgLogMsg
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgLogMsg & sepiola.PgLogMsg.$Shape;
    }

    namespace PgLogMsg {

        /** Properties of a PgLogMsg. */
        interface $Properties {

            /** PgLogMsg epoch */
            epoch?: (number|null);

            /** PgLogMsg queryEpoch */
            queryEpoch?: (number|null);

            /** PgLogMsg pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgLogMsg info */
            info?: (sepiola.PgInfo.$Properties|null);

            /** PgLogMsg tail */
            tail?: (sepiola.Eversion.$Properties|null);

            /** PgLogMsg head */
            head?: (sepiola.Eversion.$Properties|null);

            /** PgLogMsg entries */
            entries?: (sepiola.PgLogEntry.$Properties[]|null);

            /** PgLogMsg missing */
            missing?: (sepiola.PgMissingItem.$Properties[]|null);

            /** PgLogMsg past */
            past?: (sepiola.PastIntervals.$Properties|null);

            /** PgLogMsg activate */
            activate?: (boolean|null);

            /** PgLogMsg leaseStamp */
            leaseStamp?: (number|null);

            /** PgLogMsg leaseMs */
            leaseMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgLogMsg. */
        type $Shape = sepiola.PgLogMsg.$Properties;
    }

    /**
     * Properties of a PgInfoMsg.
     * @deprecated Use sepiola.PgInfoMsg.$Properties instead.
     */
    interface IPgInfoMsg extends sepiola.PgInfoMsg.$Properties {
    }

    /** Represents a PgInfoMsg. */
    class PgInfoMsg {

        /**
         * Constructs a new PgInfoMsg.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgInfoMsg.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgInfoMsg epoch. */
        epoch: number;

        /** PgInfoMsg pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgInfoMsg info. */
        info?: (sepiola.PgInfo.$Properties|null);

        /** PgInfoMsg activated. */
        activated: boolean;

        /** PgInfoMsg leaseStamp. */
        leaseStamp: number;

        /**
         * Encodes the specified PgInfoMsg message. Does not implicitly {@link sepiola.PgInfoMsg.verify|verify} messages.
         * @param message PgInfoMsg message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgInfoMsg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgInfoMsg message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgInfoMsg & sepiola.PgInfoMsg.$Shape} PgInfoMsg
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgInfoMsg & sepiola.PgInfoMsg.$Shape;
    }

    namespace PgInfoMsg {

        /** Properties of a PgInfoMsg. */
        interface $Properties {

            /** PgInfoMsg epoch */
            epoch?: (number|null);

            /** PgInfoMsg pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgInfoMsg info */
            info?: (sepiola.PgInfo.$Properties|null);

            /** PgInfoMsg activated */
            activated?: (boolean|null);

            /** PgInfoMsg leaseStamp */
            leaseStamp?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgInfoMsg. */
        type $Shape = sepiola.PgInfoMsg.$Properties;
    }

    /**
     * Properties of a PgRemove.
     * @deprecated Use sepiola.PgRemove.$Properties instead.
     */
    interface IPgRemove extends sepiola.PgRemove.$Properties {
    }

    /** Represents a PgRemove. */
    class PgRemove {

        /**
         * Constructs a new PgRemove.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgRemove.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgRemove epoch. */
        epoch: number;

        /** PgRemove pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /**
         * Encodes the specified PgRemove message. Does not implicitly {@link sepiola.PgRemove.verify|verify} messages.
         * @param message PgRemove message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgRemove.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgRemove message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgRemove & sepiola.PgRemove.$Shape} PgRemove
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgRemove & sepiola.PgRemove.$Shape;
    }

    namespace PgRemove {

        /** Properties of a PgRemove. */
        interface $Properties {

            /** PgRemove epoch */
            epoch?: (number|null);

            /** PgRemove pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgRemove. */
        type $Shape = sepiola.PgRemove.$Properties;
    }

    /**
     * Properties of a LeaseItem.
     * @deprecated Use sepiola.LeaseItem.$Properties instead.
     */
    interface ILeaseItem extends sepiola.LeaseItem.$Properties {
    }

    /** Represents a LeaseItem. */
    class LeaseItem {

        /**
         * Constructs a new LeaseItem.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.LeaseItem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseItem pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** LeaseItem epoch. */
        epoch: number;

        /**
         * Encodes the specified LeaseItem message. Does not implicitly {@link sepiola.LeaseItem.verify|verify} messages.
         * @param message LeaseItem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.LeaseItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseItem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.LeaseItem & sepiola.LeaseItem.$Shape} LeaseItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.LeaseItem & sepiola.LeaseItem.$Shape;
    }

    namespace LeaseItem {

        /** Properties of a LeaseItem. */
        interface $Properties {

            /** LeaseItem pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** LeaseItem epoch */
            epoch?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseItem. */
        type $Shape = sepiola.LeaseItem.$Properties;
    }

    /**
     * Properties of a PgLease.
     * @deprecated Use sepiola.PgLease.$Properties instead.
     */
    interface IPgLease extends sepiola.PgLease.$Properties {
    }

    /** Represents a PgLease. */
    class PgLease {

        /**
         * Constructs a new PgLease.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgLease.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgLease stamp. */
        stamp: number;

        /** PgLease leaseMs. */
        leaseMs: number;

        /** PgLease items. */
        items: sepiola.LeaseItem.$Properties[];

        /**
         * Encodes the specified PgLease message. Does not implicitly {@link sepiola.PgLease.verify|verify} messages.
         * @param message PgLease message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgLease message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgLease & sepiola.PgLease.$Shape} PgLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgLease & sepiola.PgLease.$Shape;
    }

    namespace PgLease {

        /** Properties of a PgLease. */
        interface $Properties {

            /** PgLease stamp */
            stamp?: (number|null);

            /** PgLease leaseMs */
            leaseMs?: (number|null);

            /** PgLease items */
            items?: (sepiola.LeaseItem.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgLease. */
        type $Shape = sepiola.PgLease.$Properties;
    }

    /**
     * Properties of a PgLeaseAck.
     * @deprecated Use sepiola.PgLeaseAck.$Properties instead.
     */
    interface IPgLeaseAck extends sepiola.PgLeaseAck.$Properties {
    }

    /** Represents a PgLeaseAck. */
    class PgLeaseAck {

        /**
         * Constructs a new PgLeaseAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgLeaseAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgLeaseAck stamp. */
        stamp: number;

        /** PgLeaseAck items. */
        items: sepiola.LeaseItem.$Properties[];

        /**
         * Encodes the specified PgLeaseAck message. Does not implicitly {@link sepiola.PgLeaseAck.verify|verify} messages.
         * @param message PgLeaseAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgLeaseAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgLeaseAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgLeaseAck & sepiola.PgLeaseAck.$Shape} PgLeaseAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgLeaseAck & sepiola.PgLeaseAck.$Shape;
    }

    namespace PgLeaseAck {

        /** Properties of a PgLeaseAck. */
        interface $Properties {

            /** PgLeaseAck stamp */
            stamp?: (number|null);

            /** PgLeaseAck items */
            items?: (sepiola.LeaseItem.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgLeaseAck. */
        type $Shape = sepiola.PgLeaseAck.$Properties;
    }

    /**
     * Properties of a StoreChange.
     * @deprecated Use sepiola.StoreChange.$Properties instead.
     */
    interface IStoreChange extends sepiola.StoreChange.$Properties {
    }

    /** Represents a StoreChange. */
    class StoreChange {

        /**
         * Constructs a new StoreChange.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreChange.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreChange op. */
        op: number;

        /** StoreChange offset. */
        offset: number;

        /** StoreChange length. */
        length: number;

        /** StoreChange dataLen. */
        dataLen: number;

        /** StoreChange pairs. */
        pairs: sepiola.KeyValue.$Properties[];

        /** StoreChange keys. */
        keys: string[];

        /** StoreChange gte. */
        gte: string;

        /** StoreChange lt. */
        lt: string;

        /** StoreChange value. */
        value: Uint8Array;

        /** StoreChange oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** StoreChange to. */
        to?: (sepiola.ObjectId.$Properties|null);

        /**
         * Encodes the specified StoreChange message. Does not implicitly {@link sepiola.StoreChange.verify|verify} messages.
         * @param message StoreChange message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreChange message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreChange & sepiola.StoreChange.$Shape} StoreChange
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreChange & sepiola.StoreChange.$Shape;
    }

    namespace StoreChange {

        /** Properties of a StoreChange. */
        interface $Properties {

            /** StoreChange op */
            op?: (number|null);

            /** StoreChange offset */
            offset?: (number|null);

            /** StoreChange length */
            length?: (number|null);

            /** StoreChange dataLen */
            dataLen?: (number|null);

            /** StoreChange pairs */
            pairs?: (sepiola.KeyValue.$Properties[]|null);

            /** StoreChange keys */
            keys?: (string[]|null);

            /** StoreChange gte */
            gte?: (string|null);

            /** StoreChange lt */
            lt?: (string|null);

            /** StoreChange value */
            value?: (Uint8Array|null);

            /** StoreChange oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** StoreChange to */
            to?: (sepiola.ObjectId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreChange. */
        type $Shape = sepiola.StoreChange.$Properties;
    }

    /**
     * Properties of a RepOp.
     * @deprecated Use sepiola.RepOp.$Properties instead.
     */
    interface IRepOp extends sepiola.RepOp.$Properties {
    }

    /** Represents a RepOp. */
    class RepOp {

        /**
         * Constructs a new RepOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RepOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RepOp epoch. */
        epoch: number;

        /** RepOp pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** RepOp entry. */
        entry?: (sepiola.PgLogEntry.$Properties|null);

        /** RepOp changes. */
        changes: sepiola.StoreChange.$Properties[];

        /** RepOp trimTo. */
        trimTo?: (sepiola.Eversion.$Properties|null);

        /** RepOp objects. */
        objects: number;

        /** RepOp bytes. */
        bytes: number;

        /** RepOp committedTo. */
        committedTo?: (sepiola.Eversion.$Properties|null);

        /** RepOp before. */
        before: sepiola.PgLogEntry.$Properties[];

        /** RepOp purgedSnaps. */
        purgedSnaps: number[];

        /**
         * Encodes the specified RepOp message. Does not implicitly {@link sepiola.RepOp.verify|verify} messages.
         * @param message RepOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RepOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RepOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RepOp & sepiola.RepOp.$Shape} RepOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RepOp & sepiola.RepOp.$Shape;
    }

    namespace RepOp {

        /** Properties of a RepOp. */
        interface $Properties {

            /** RepOp epoch */
            epoch?: (number|null);

            /** RepOp pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** RepOp entry */
            entry?: (sepiola.PgLogEntry.$Properties|null);

            /** RepOp changes */
            changes?: (sepiola.StoreChange.$Properties[]|null);

            /** RepOp trimTo */
            trimTo?: (sepiola.Eversion.$Properties|null);

            /** RepOp objects */
            objects?: (number|null);

            /** RepOp bytes */
            bytes?: (number|null);

            /** RepOp committedTo */
            committedTo?: (sepiola.Eversion.$Properties|null);

            /** RepOp before */
            before?: (sepiola.PgLogEntry.$Properties[]|null);

            /** RepOp purgedSnaps */
            purgedSnaps?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RepOp. */
        type $Shape = sepiola.RepOp.$Properties;
    }

    /**
     * Properties of a RepOpReply.
     * @deprecated Use sepiola.RepOpReply.$Properties instead.
     */
    interface IRepOpReply extends sepiola.RepOpReply.$Properties {
    }

    /** Represents a RepOpReply. */
    class RepOpReply {

        /**
         * Constructs a new RepOpReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RepOpReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RepOpReply epoch. */
        epoch: number;

        /** RepOpReply pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** RepOpReply version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** RepOpReply result. */
        result: number;

        /**
         * Encodes the specified RepOpReply message. Does not implicitly {@link sepiola.RepOpReply.verify|verify} messages.
         * @param message RepOpReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RepOpReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RepOpReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RepOpReply & sepiola.RepOpReply.$Shape} RepOpReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RepOpReply & sepiola.RepOpReply.$Shape;
    }

    namespace RepOpReply {

        /** Properties of a RepOpReply. */
        interface $Properties {

            /** RepOpReply epoch */
            epoch?: (number|null);

            /** RepOpReply pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** RepOpReply version */
            version?: (sepiola.Eversion.$Properties|null);

            /** RepOpReply result */
            result?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RepOpReply. */
        type $Shape = sepiola.RepOpReply.$Properties;
    }

    /**
     * Properties of a PgPull.
     * @deprecated Use sepiola.PgPull.$Properties instead.
     */
    interface IPgPull extends sepiola.PgPull.$Properties {
    }

    /** Represents a PgPull. */
    class PgPull {

        /**
         * Constructs a new PgPull.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgPull.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgPull epoch. */
        epoch: number;

        /** PgPull pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgPull oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** PgPull need. */
        need?: (sepiola.Eversion.$Properties|null);

        /** PgPull offset. */
        offset: number;

        /** PgPull omapAfter. */
        omapAfter: string;

        /** PgPull omapDone. */
        omapDone: boolean;

        /**
         * Encodes the specified PgPull message. Does not implicitly {@link sepiola.PgPull.verify|verify} messages.
         * @param message PgPull message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgPull.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgPull message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgPull & sepiola.PgPull.$Shape} PgPull
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgPull & sepiola.PgPull.$Shape;
    }

    namespace PgPull {

        /** Properties of a PgPull. */
        interface $Properties {

            /** PgPull epoch */
            epoch?: (number|null);

            /** PgPull pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgPull oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** PgPull need */
            need?: (sepiola.Eversion.$Properties|null);

            /** PgPull offset */
            offset?: (number|null);

            /** PgPull omapAfter */
            omapAfter?: (string|null);

            /** PgPull omapDone */
            omapDone?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgPull. */
        type $Shape = sepiola.PgPull.$Properties;
    }

    /**
     * Properties of a PgPush.
     * @deprecated Use sepiola.PgPush.$Properties instead.
     */
    interface IPgPush extends sepiola.PgPush.$Properties {
    }

    /** Represents a PgPush. */
    class PgPush {

        /**
         * Constructs a new PgPush.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgPush.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgPush epoch. */
        epoch: number;

        /** PgPush pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgPush oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** PgPush version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** PgPush first. */
        first: boolean;

        /** PgPush last. */
        last: boolean;

        /** PgPush offset. */
        offset: number;

        /** PgPush size. */
        size: number;

        /** PgPush attrs. */
        attrs: sepiola.KeyValue.$Properties[];

        /** PgPush omapHeader. */
        omapHeader: Uint8Array;

        /** PgPush omap. */
        omap: sepiola.KeyValue.$Properties[];

        /** PgPush omapDone. */
        omapDone: boolean;

        /** PgPush pulled. */
        pulled: boolean;

        /** PgPush result. */
        result: number;

        /** PgPush removed. */
        removed: boolean;

        /** PgPush backfill. */
        backfill: boolean;

        /** PgPush omapLast. */
        omapLast: string;

        /**
         * Encodes the specified PgPush message. Does not implicitly {@link sepiola.PgPush.verify|verify} messages.
         * @param message PgPush message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgPush.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgPush message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgPush & sepiola.PgPush.$Shape} PgPush
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgPush & sepiola.PgPush.$Shape;
    }

    namespace PgPush {

        /** Properties of a PgPush. */
        interface $Properties {

            /** PgPush epoch */
            epoch?: (number|null);

            /** PgPush pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgPush oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** PgPush version */
            version?: (sepiola.Eversion.$Properties|null);

            /** PgPush first */
            first?: (boolean|null);

            /** PgPush last */
            last?: (boolean|null);

            /** PgPush offset */
            offset?: (number|null);

            /** PgPush size */
            size?: (number|null);

            /** PgPush attrs */
            attrs?: (sepiola.KeyValue.$Properties[]|null);

            /** PgPush omapHeader */
            omapHeader?: (Uint8Array|null);

            /** PgPush omap */
            omap?: (sepiola.KeyValue.$Properties[]|null);

            /** PgPush omapDone */
            omapDone?: (boolean|null);

            /** PgPush pulled */
            pulled?: (boolean|null);

            /** PgPush result */
            result?: (number|null);

            /** PgPush removed */
            removed?: (boolean|null);

            /** PgPush backfill */
            backfill?: (boolean|null);

            /** PgPush omapLast */
            omapLast?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgPush. */
        type $Shape = sepiola.PgPush.$Properties;
    }

    /**
     * Properties of a PgPushReply.
     * @deprecated Use sepiola.PgPushReply.$Properties instead.
     */
    interface IPgPushReply extends sepiola.PgPushReply.$Properties {
    }

    /** Represents a PgPushReply. */
    class PgPushReply {

        /**
         * Constructs a new PgPushReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgPushReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgPushReply epoch. */
        epoch: number;

        /** PgPushReply pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgPushReply oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** PgPushReply version. */
        version?: (sepiola.Eversion.$Properties|null);

        /** PgPushReply nextOffset. */
        nextOffset: number;

        /** PgPushReply last. */
        last: boolean;

        /** PgPushReply result. */
        result: number;

        /** PgPushReply backfill. */
        backfill: boolean;

        /**
         * Encodes the specified PgPushReply message. Does not implicitly {@link sepiola.PgPushReply.verify|verify} messages.
         * @param message PgPushReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgPushReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgPushReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgPushReply & sepiola.PgPushReply.$Shape} PgPushReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgPushReply & sepiola.PgPushReply.$Shape;
    }

    namespace PgPushReply {

        /** Properties of a PgPushReply. */
        interface $Properties {

            /** PgPushReply epoch */
            epoch?: (number|null);

            /** PgPushReply pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgPushReply oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** PgPushReply version */
            version?: (sepiola.Eversion.$Properties|null);

            /** PgPushReply nextOffset */
            nextOffset?: (number|null);

            /** PgPushReply last */
            last?: (boolean|null);

            /** PgPushReply result */
            result?: (number|null);

            /** PgPushReply backfill */
            backfill?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgPushReply. */
        type $Shape = sepiola.PgPushReply.$Properties;
    }

    /**
     * Properties of a PgScan.
     * @deprecated Use sepiola.PgScan.$Properties instead.
     */
    interface IPgScan extends sepiola.PgScan.$Properties {
    }

    /** Represents a PgScan. */
    class PgScan {

        /**
         * Constructs a new PgScan.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgScan.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgScan epoch. */
        epoch: number;

        /** PgScan pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgScan after. */
        after?: (sepiola.ObjectId.$Properties|null);

        /** PgScan fromStart. */
        fromStart: boolean;

        /** PgScan until. */
        until?: (sepiola.ObjectId.$Properties|null);

        /** PgScan toEnd. */
        toEnd: boolean;

        /** PgScan max. */
        max: number;

        /**
         * Encodes the specified PgScan message. Does not implicitly {@link sepiola.PgScan.verify|verify} messages.
         * @param message PgScan message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgScan.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgScan message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgScan & sepiola.PgScan.$Shape} PgScan
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgScan & sepiola.PgScan.$Shape;
    }

    namespace PgScan {

        /** Properties of a PgScan. */
        interface $Properties {

            /** PgScan epoch */
            epoch?: (number|null);

            /** PgScan pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgScan after */
            after?: (sepiola.ObjectId.$Properties|null);

            /** PgScan fromStart */
            fromStart?: (boolean|null);

            /** PgScan until */
            until?: (sepiola.ObjectId.$Properties|null);

            /** PgScan toEnd */
            toEnd?: (boolean|null);

            /** PgScan max */
            max?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgScan. */
        type $Shape = sepiola.PgScan.$Properties;
    }

    /**
     * Properties of a ScanItem.
     * @deprecated Use sepiola.ScanItem.$Properties instead.
     */
    interface IScanItem extends sepiola.ScanItem.$Properties {
    }

    /** Represents a ScanItem. */
    class ScanItem {

        /**
         * Constructs a new ScanItem.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.ScanItem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ScanItem oid. */
        oid?: (sepiola.ObjectId.$Properties|null);

        /** ScanItem version. */
        version?: (sepiola.Eversion.$Properties|null);

        /**
         * Encodes the specified ScanItem message. Does not implicitly {@link sepiola.ScanItem.verify|verify} messages.
         * @param message ScanItem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.ScanItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ScanItem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.ScanItem & sepiola.ScanItem.$Shape} ScanItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.ScanItem & sepiola.ScanItem.$Shape;
    }

    namespace ScanItem {

        /** Properties of a ScanItem. */
        interface $Properties {

            /** ScanItem oid */
            oid?: (sepiola.ObjectId.$Properties|null);

            /** ScanItem version */
            version?: (sepiola.Eversion.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ScanItem. */
        type $Shape = sepiola.ScanItem.$Properties;
    }

    /**
     * Properties of a PgScanReply.
     * @deprecated Use sepiola.PgScanReply.$Properties instead.
     */
    interface IPgScanReply extends sepiola.PgScanReply.$Properties {
    }

    /** Represents a PgScanReply. */
    class PgScanReply {

        /**
         * Constructs a new PgScanReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgScanReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgScanReply epoch. */
        epoch: number;

        /** PgScanReply pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgScanReply items. */
        items: sepiola.ScanItem.$Properties[];

        /** PgScanReply end. */
        end: boolean;

        /** PgScanReply result. */
        result: number;

        /**
         * Encodes the specified PgScanReply message. Does not implicitly {@link sepiola.PgScanReply.verify|verify} messages.
         * @param message PgScanReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgScanReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgScanReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgScanReply & sepiola.PgScanReply.$Shape} PgScanReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgScanReply & sepiola.PgScanReply.$Shape;
    }

    namespace PgScanReply {

        /** Properties of a PgScanReply. */
        interface $Properties {

            /** PgScanReply epoch */
            epoch?: (number|null);

            /** PgScanReply pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgScanReply items */
            items?: (sepiola.ScanItem.$Properties[]|null);

            /** PgScanReply end */
            end?: (boolean|null);

            /** PgScanReply result */
            result?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgScanReply. */
        type $Shape = sepiola.PgScanReply.$Properties;
    }

    /**
     * Properties of a PgBackfillProgress.
     * @deprecated Use sepiola.PgBackfillProgress.$Properties instead.
     */
    interface IPgBackfillProgress extends sepiola.PgBackfillProgress.$Properties {
    }

    /** Represents a PgBackfillProgress. */
    class PgBackfillProgress {

        /**
         * Constructs a new PgBackfillProgress.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.PgBackfillProgress.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PgBackfillProgress epoch. */
        epoch: number;

        /** PgBackfillProgress pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** PgBackfillProgress lastBackfill. */
        lastBackfill?: (sepiola.ObjectId.$Properties|null);

        /** PgBackfillProgress complete. */
        complete: boolean;

        /** PgBackfillProgress objects. */
        objects: number;

        /** PgBackfillProgress bytes. */
        bytes: number;

        /** PgBackfillProgress reply. */
        reply: boolean;

        /**
         * Encodes the specified PgBackfillProgress message. Does not implicitly {@link sepiola.PgBackfillProgress.verify|verify} messages.
         * @param message PgBackfillProgress message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.PgBackfillProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PgBackfillProgress message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.PgBackfillProgress & sepiola.PgBackfillProgress.$Shape} PgBackfillProgress
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.PgBackfillProgress & sepiola.PgBackfillProgress.$Shape;
    }

    namespace PgBackfillProgress {

        /** Properties of a PgBackfillProgress. */
        interface $Properties {

            /** PgBackfillProgress epoch */
            epoch?: (number|null);

            /** PgBackfillProgress pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** PgBackfillProgress lastBackfill */
            lastBackfill?: (sepiola.ObjectId.$Properties|null);

            /** PgBackfillProgress complete */
            complete?: (boolean|null);

            /** PgBackfillProgress objects */
            objects?: (number|null);

            /** PgBackfillProgress bytes */
            bytes?: (number|null);

            /** PgBackfillProgress reply */
            reply?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PgBackfillProgress. */
        type $Shape = sepiola.PgBackfillProgress.$Properties;
    }

    /**
     * Properties of a BackfillReserve.
     * @deprecated Use sepiola.BackfillReserve.$Properties instead.
     */
    interface IBackfillReserve extends sepiola.BackfillReserve.$Properties {
    }

    /** Represents a BackfillReserve. */
    class BackfillReserve {

        /**
         * Constructs a new BackfillReserve.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.BackfillReserve.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BackfillReserve epoch. */
        epoch: number;

        /** BackfillReserve pg. */
        pg?: (sepiola.PgId.$Properties|null);

        /** BackfillReserve kind. */
        kind: number;

        /**
         * Encodes the specified BackfillReserve message. Does not implicitly {@link sepiola.BackfillReserve.verify|verify} messages.
         * @param message BackfillReserve message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.BackfillReserve.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BackfillReserve message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.BackfillReserve & sepiola.BackfillReserve.$Shape} BackfillReserve
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.BackfillReserve & sepiola.BackfillReserve.$Shape;
    }

    namespace BackfillReserve {

        /** Properties of a BackfillReserve. */
        interface $Properties {

            /** BackfillReserve epoch */
            epoch?: (number|null);

            /** BackfillReserve pg */
            pg?: (sepiola.PgId.$Properties|null);

            /** BackfillReserve kind */
            kind?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BackfillReserve. */
        type $Shape = sepiola.BackfillReserve.$Properties;
    }

    /**
     * Properties of an OsdPing.
     * @deprecated Use sepiola.OsdPing.$Properties instead.
     */
    interface IOsdPing extends sepiola.OsdPing.$Properties {
    }

    /** Represents an OsdPing. */
    class OsdPing {

        /**
         * Constructs a new OsdPing.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.OsdPing.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OsdPing epoch. */
        epoch: number;

        /** OsdPing stamp. */
        stamp: number;

        /** OsdPing reply. */
        reply: boolean;

        /** OsdPing upFrom. */
        upFrom: number;

        /**
         * Encodes the specified OsdPing message. Does not implicitly {@link sepiola.OsdPing.verify|verify} messages.
         * @param message OsdPing message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.OsdPing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OsdPing message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.OsdPing & sepiola.OsdPing.$Shape} OsdPing
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.OsdPing & sepiola.OsdPing.$Shape;
    }

    namespace OsdPing {

        /** Properties of an OsdPing. */
        interface $Properties {

            /** OsdPing epoch */
            epoch?: (number|null);

            /** OsdPing stamp */
            stamp?: (number|null);

            /** OsdPing reply */
            reply?: (boolean|null);

            /** OsdPing upFrom */
            upFrom?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OsdPing. */
        type $Shape = sepiola.OsdPing.$Properties;
    }

    /**
     * Properties of a RgwPair.
     * @deprecated Use sepiola.RgwPair.$Properties instead.
     */
    interface IRgwPair extends sepiola.RgwPair.$Properties {
    }

    /** Represents a RgwPair. */
    class RgwPair {

        /**
         * Constructs a new RgwPair.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwPair.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwPair name. */
        name: string;

        /** RgwPair value. */
        value: string;

        /**
         * Encodes the specified RgwPair message. Does not implicitly {@link sepiola.RgwPair.verify|verify} messages.
         * @param message RgwPair message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwPair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwPair message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwPair & sepiola.RgwPair.$Shape} RgwPair
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwPair & sepiola.RgwPair.$Shape;
    }

    namespace RgwPair {

        /** Properties of a RgwPair. */
        interface $Properties {

            /** RgwPair name */
            name?: (string|null);

            /** RgwPair value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwPair. */
        type $Shape = sepiola.RgwPair.$Properties;
    }

    /**
     * Properties of a RgwZone.
     * @deprecated Use sepiola.RgwZone.$Properties instead.
     */
    interface IRgwZone extends sepiola.RgwZone.$Properties {
    }

    /** Represents a RgwZone. */
    class RgwZone {

        /**
         * Constructs a new RgwZone.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwZone.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwZone v. */
        v: number;

        /** RgwZone compat. */
        compat: number;

        /** RgwZone name. */
        name: string;

        /** RgwZone createdMs. */
        createdMs: number;

        /**
         * Encodes the specified RgwZone message. Does not implicitly {@link sepiola.RgwZone.verify|verify} messages.
         * @param message RgwZone message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwZone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwZone message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwZone & sepiola.RgwZone.$Shape} RgwZone
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwZone & sepiola.RgwZone.$Shape;
    }

    namespace RgwZone {

        /** Properties of a RgwZone. */
        interface $Properties {

            /** RgwZone v */
            v?: (number|null);

            /** RgwZone compat */
            compat?: (number|null);

            /** RgwZone name */
            name?: (string|null);

            /** RgwZone createdMs */
            createdMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwZone. */
        type $Shape = sepiola.RgwZone.$Properties;
    }

    /**
     * Properties of a RgwAccessKey.
     * @deprecated Use sepiola.RgwAccessKey.$Properties instead.
     */
    interface IRgwAccessKey extends sepiola.RgwAccessKey.$Properties {
    }

    /** Represents a RgwAccessKey. */
    class RgwAccessKey {

        /**
         * Constructs a new RgwAccessKey.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwAccessKey.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwAccessKey accessKey. */
        accessKey: string;

        /** RgwAccessKey secretKey. */
        secretKey: string;

        /**
         * Encodes the specified RgwAccessKey message. Does not implicitly {@link sepiola.RgwAccessKey.verify|verify} messages.
         * @param message RgwAccessKey message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwAccessKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwAccessKey message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwAccessKey & sepiola.RgwAccessKey.$Shape} RgwAccessKey
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwAccessKey & sepiola.RgwAccessKey.$Shape;
    }

    namespace RgwAccessKey {

        /** Properties of a RgwAccessKey. */
        interface $Properties {

            /** RgwAccessKey accessKey */
            accessKey?: (string|null);

            /** RgwAccessKey secretKey */
            secretKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwAccessKey. */
        type $Shape = sepiola.RgwAccessKey.$Properties;
    }

    /**
     * Properties of a RgwUser.
     * @deprecated Use sepiola.RgwUser.$Properties instead.
     */
    interface IRgwUser extends sepiola.RgwUser.$Properties {
    }

    /** Represents a RgwUser. */
    class RgwUser {

        /**
         * Constructs a new RgwUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwUser v. */
        v: number;

        /** RgwUser compat. */
        compat: number;

        /** RgwUser uid. */
        uid: string;

        /** RgwUser displayName. */
        displayName: string;

        /** RgwUser email. */
        email: string;

        /** RgwUser suspended. */
        suspended: boolean;

        /** RgwUser maxBuckets. */
        maxBuckets: number;

        /** RgwUser admin. */
        admin: boolean;

        /** RgwUser keys. */
        keys: sepiola.RgwAccessKey.$Properties[];

        /** RgwUser createdMs. */
        createdMs: number;

        /**
         * Encodes the specified RgwUser message. Does not implicitly {@link sepiola.RgwUser.verify|verify} messages.
         * @param message RgwUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwUser & sepiola.RgwUser.$Shape} RgwUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwUser & sepiola.RgwUser.$Shape;
    }

    namespace RgwUser {

        /** Properties of a RgwUser. */
        interface $Properties {

            /** RgwUser v */
            v?: (number|null);

            /** RgwUser compat */
            compat?: (number|null);

            /** RgwUser uid */
            uid?: (string|null);

            /** RgwUser displayName */
            displayName?: (string|null);

            /** RgwUser email */
            email?: (string|null);

            /** RgwUser suspended */
            suspended?: (boolean|null);

            /** RgwUser maxBuckets */
            maxBuckets?: (number|null);

            /** RgwUser admin */
            admin?: (boolean|null);

            /** RgwUser keys */
            keys?: (sepiola.RgwAccessKey.$Properties[]|null);

            /** RgwUser createdMs */
            createdMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwUser. */
        type $Shape = sepiola.RgwUser.$Properties;
    }

    /**
     * Properties of a RgwBucket.
     * @deprecated Use sepiola.RgwBucket.$Properties instead.
     */
    interface IRgwBucket extends sepiola.RgwBucket.$Properties {
    }

    /** Represents a RgwBucket. */
    class RgwBucket {

        /**
         * Constructs a new RgwBucket.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwBucket.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwBucket v. */
        v: number;

        /** RgwBucket compat. */
        compat: number;

        /** RgwBucket name. */
        name: string;

        /** RgwBucket id. */
        id: string;

        /** RgwBucket owner. */
        owner: string;

        /** RgwBucket createdMs. */
        createdMs: number;

        /** RgwBucket shards. */
        shards: number;

        /**
         * Encodes the specified RgwBucket message. Does not implicitly {@link sepiola.RgwBucket.verify|verify} messages.
         * @param message RgwBucket message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwBucket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwBucket message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwBucket & sepiola.RgwBucket.$Shape} RgwBucket
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwBucket & sepiola.RgwBucket.$Shape;
    }

    namespace RgwBucket {

        /** Properties of a RgwBucket. */
        interface $Properties {

            /** RgwBucket v */
            v?: (number|null);

            /** RgwBucket compat */
            compat?: (number|null);

            /** RgwBucket name */
            name?: (string|null);

            /** RgwBucket id */
            id?: (string|null);

            /** RgwBucket owner */
            owner?: (string|null);

            /** RgwBucket createdMs */
            createdMs?: (number|null);

            /** RgwBucket shards */
            shards?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwBucket. */
        type $Shape = sepiola.RgwBucket.$Properties;
    }

    /**
     * Properties of a RgwUserBucket.
     * @deprecated Use sepiola.RgwUserBucket.$Properties instead.
     */
    interface IRgwUserBucket extends sepiola.RgwUserBucket.$Properties {
    }

    /** Represents a RgwUserBucket. */
    class RgwUserBucket {

        /**
         * Constructs a new RgwUserBucket.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwUserBucket.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwUserBucket v. */
        v: number;

        /** RgwUserBucket compat. */
        compat: number;

        /** RgwUserBucket id. */
        id: string;

        /** RgwUserBucket createdMs. */
        createdMs: number;

        /**
         * Encodes the specified RgwUserBucket message. Does not implicitly {@link sepiola.RgwUserBucket.verify|verify} messages.
         * @param message RgwUserBucket message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwUserBucket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwUserBucket message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwUserBucket & sepiola.RgwUserBucket.$Shape} RgwUserBucket
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwUserBucket & sepiola.RgwUserBucket.$Shape;
    }

    namespace RgwUserBucket {

        /** Properties of a RgwUserBucket. */
        interface $Properties {

            /** RgwUserBucket v */
            v?: (number|null);

            /** RgwUserBucket compat */
            compat?: (number|null);

            /** RgwUserBucket id */
            id?: (string|null);

            /** RgwUserBucket createdMs */
            createdMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwUserBucket. */
        type $Shape = sepiola.RgwUserBucket.$Properties;
    }

    /**
     * Properties of a RgwChecksum.
     * @deprecated Use sepiola.RgwChecksum.$Properties instead.
     */
    interface IRgwChecksum extends sepiola.RgwChecksum.$Properties {
    }

    /** Represents a RgwChecksum. */
    class RgwChecksum {

        /**
         * Constructs a new RgwChecksum.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwChecksum.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwChecksum algorithm. */
        algorithm: string;

        /** RgwChecksum type. */
        type: string;

        /** RgwChecksum value. */
        value: string;

        /**
         * Encodes the specified RgwChecksum message. Does not implicitly {@link sepiola.RgwChecksum.verify|verify} messages.
         * @param message RgwChecksum message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwChecksum.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwChecksum message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwChecksum & sepiola.RgwChecksum.$Shape} RgwChecksum
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwChecksum & sepiola.RgwChecksum.$Shape;
    }

    namespace RgwChecksum {

        /** Properties of a RgwChecksum. */
        interface $Properties {

            /** RgwChecksum algorithm */
            algorithm?: (string|null);

            /** RgwChecksum type */
            type?: (string|null);

            /** RgwChecksum value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwChecksum. */
        type $Shape = sepiola.RgwChecksum.$Properties;
    }

    /**
     * Properties of a RgwDirEntry.
     * @deprecated Use sepiola.RgwDirEntry.$Properties instead.
     */
    interface IRgwDirEntry extends sepiola.RgwDirEntry.$Properties {
    }

    /** Represents a RgwDirEntry. */
    class RgwDirEntry {

        /**
         * Constructs a new RgwDirEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwDirEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwDirEntry v. */
        v: number;

        /** RgwDirEntry compat. */
        compat: number;

        /** RgwDirEntry size. */
        size: number;

        /** RgwDirEntry etag. */
        etag: string;

        /** RgwDirEntry mtimeMs. */
        mtimeMs: number;

        /** RgwDirEntry owner. */
        owner: string;

        /** RgwDirEntry checksumAlgorithm. */
        checksumAlgorithm: string;

        /** RgwDirEntry checksumType. */
        checksumType: string;

        /**
         * Encodes the specified RgwDirEntry message. Does not implicitly {@link sepiola.RgwDirEntry.verify|verify} messages.
         * @param message RgwDirEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwDirEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwDirEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwDirEntry & sepiola.RgwDirEntry.$Shape} RgwDirEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwDirEntry & sepiola.RgwDirEntry.$Shape;
    }

    namespace RgwDirEntry {

        /** Properties of a RgwDirEntry. */
        interface $Properties {

            /** RgwDirEntry v */
            v?: (number|null);

            /** RgwDirEntry compat */
            compat?: (number|null);

            /** RgwDirEntry size */
            size?: (number|null);

            /** RgwDirEntry etag */
            etag?: (string|null);

            /** RgwDirEntry mtimeMs */
            mtimeMs?: (number|null);

            /** RgwDirEntry owner */
            owner?: (string|null);

            /** RgwDirEntry checksumAlgorithm */
            checksumAlgorithm?: (string|null);

            /** RgwDirEntry checksumType */
            checksumType?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwDirEntry. */
        type $Shape = sepiola.RgwDirEntry.$Properties;
    }

    /**
     * Properties of a RgwPending.
     * @deprecated Use sepiola.RgwPending.$Properties instead.
     */
    interface IRgwPending extends sepiola.RgwPending.$Properties {
    }

    /** Represents a RgwPending. */
    class RgwPending {

        /**
         * Constructs a new RgwPending.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwPending.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwPending v. */
        v: number;

        /** RgwPending compat. */
        compat: number;

        /** RgwPending op. */
        op: string;

        /** RgwPending startedMs. */
        startedMs: number;

        /**
         * Encodes the specified RgwPending message. Does not implicitly {@link sepiola.RgwPending.verify|verify} messages.
         * @param message RgwPending message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwPending.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwPending message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwPending & sepiola.RgwPending.$Shape} RgwPending
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwPending & sepiola.RgwPending.$Shape;
    }

    namespace RgwPending {

        /** Properties of a RgwPending. */
        interface $Properties {

            /** RgwPending v */
            v?: (number|null);

            /** RgwPending compat */
            compat?: (number|null);

            /** RgwPending op */
            op?: (string|null);

            /** RgwPending startedMs */
            startedMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwPending. */
        type $Shape = sepiola.RgwPending.$Properties;
    }

    /**
     * Properties of a RgwPiece.
     * @deprecated Use sepiola.RgwPiece.$Properties instead.
     */
    interface IRgwPiece extends sepiola.RgwPiece.$Properties {
    }

    /** Represents a RgwPiece. */
    class RgwPiece {

        /**
         * Constructs a new RgwPiece.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwPiece.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwPiece number. */
        number: number;

        /** RgwPiece size. */
        size: number;

        /** RgwPiece tag. */
        tag: string;

        /** RgwPiece stripeSize. */
        stripeSize: number;

        /** RgwPiece checksum. */
        checksum: string;

        /** RgwPiece etag. */
        etag: string;

        /**
         * Encodes the specified RgwPiece message. Does not implicitly {@link sepiola.RgwPiece.verify|verify} messages.
         * @param message RgwPiece message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwPiece.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwPiece message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwPiece & sepiola.RgwPiece.$Shape} RgwPiece
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwPiece & sepiola.RgwPiece.$Shape;
    }

    namespace RgwPiece {

        /** Properties of a RgwPiece. */
        interface $Properties {

            /** RgwPiece number */
            number?: (number|null);

            /** RgwPiece size */
            size?: (number|null);

            /** RgwPiece tag */
            tag?: (string|null);

            /** RgwPiece stripeSize */
            stripeSize?: (number|null);

            /** RgwPiece checksum */
            checksum?: (string|null);

            /** RgwPiece etag */
            etag?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwPiece. */
        type $Shape = sepiola.RgwPiece.$Properties;
    }

    /**
     * Properties of a RgwManifest.
     * @deprecated Use sepiola.RgwManifest.$Properties instead.
     */
    interface IRgwManifest extends sepiola.RgwManifest.$Properties {
    }

    /** Represents a RgwManifest. */
    class RgwManifest {

        /**
         * Constructs a new RgwManifest.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwManifest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwManifest v. */
        v: number;

        /** RgwManifest compat. */
        compat: number;

        /** RgwManifest pieces. */
        pieces: sepiola.RgwPiece.$Properties[];

        /**
         * Encodes the specified RgwManifest message. Does not implicitly {@link sepiola.RgwManifest.verify|verify} messages.
         * @param message RgwManifest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwManifest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwManifest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwManifest & sepiola.RgwManifest.$Shape} RgwManifest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwManifest & sepiola.RgwManifest.$Shape;
    }

    namespace RgwManifest {

        /** Properties of a RgwManifest. */
        interface $Properties {

            /** RgwManifest v */
            v?: (number|null);

            /** RgwManifest compat */
            compat?: (number|null);

            /** RgwManifest pieces */
            pieces?: (sepiola.RgwPiece.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwManifest. */
        type $Shape = sepiola.RgwManifest.$Properties;
    }

    /**
     * Properties of a RgwMetadata.
     * @deprecated Use sepiola.RgwMetadata.$Properties instead.
     */
    interface IRgwMetadata extends sepiola.RgwMetadata.$Properties {
    }

    /** Represents a RgwMetadata. */
    class RgwMetadata {

        /**
         * Constructs a new RgwMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwMetadata contentType. */
        contentType: string;

        /** RgwMetadata cacheControl. */
        cacheControl: string;

        /** RgwMetadata contentDisposition. */
        contentDisposition: string;

        /** RgwMetadata contentEncoding. */
        contentEncoding: string;

        /** RgwMetadata contentLanguage. */
        contentLanguage: string;

        /** RgwMetadata expires. */
        expires: string;

        /** RgwMetadata user. */
        user: sepiola.RgwPair.$Properties[];

        /** RgwMetadata tags. */
        tags: sepiola.RgwPair.$Properties[];

        /**
         * Encodes the specified RgwMetadata message. Does not implicitly {@link sepiola.RgwMetadata.verify|verify} messages.
         * @param message RgwMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwMetadata & sepiola.RgwMetadata.$Shape} RgwMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwMetadata & sepiola.RgwMetadata.$Shape;
    }

    namespace RgwMetadata {

        /** Properties of a RgwMetadata. */
        interface $Properties {

            /** RgwMetadata contentType */
            contentType?: (string|null);

            /** RgwMetadata cacheControl */
            cacheControl?: (string|null);

            /** RgwMetadata contentDisposition */
            contentDisposition?: (string|null);

            /** RgwMetadata contentEncoding */
            contentEncoding?: (string|null);

            /** RgwMetadata contentLanguage */
            contentLanguage?: (string|null);

            /** RgwMetadata expires */
            expires?: (string|null);

            /** RgwMetadata user */
            user?: (sepiola.RgwPair.$Properties[]|null);

            /** RgwMetadata tags */
            tags?: (sepiola.RgwPair.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwMetadata. */
        type $Shape = sepiola.RgwMetadata.$Properties;
    }

    /**
     * Properties of a RgwHead.
     * @deprecated Use sepiola.RgwHead.$Properties instead.
     */
    interface IRgwHead extends sepiola.RgwHead.$Properties {
    }

    /** Represents a RgwHead. */
    class RgwHead {

        /**
         * Constructs a new RgwHead.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwHead.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwHead v. */
        v: number;

        /** RgwHead compat. */
        compat: number;

        /** RgwHead tag. */
        tag: string;

        /** RgwHead size. */
        size: number;

        /** RgwHead etag. */
        etag: string;

        /** RgwHead mtimeMs. */
        mtimeMs: number;

        /** RgwHead owner. */
        owner: string;

        /** RgwHead metadata. */
        metadata?: (sepiola.RgwMetadata.$Properties|null);

        /** RgwHead checksum. */
        checksum?: (sepiola.RgwChecksum.$Properties|null);

        /** RgwHead headSize. */
        headSize: number;

        /** RgwHead stripeSize. */
        stripeSize: number;

        /** RgwHead parts. */
        parts: number;

        /** RgwHead uploadId. */
        uploadId: string;

        /** RgwHead manifestSize. */
        manifestSize: number;

        /**
         * Encodes the specified RgwHead message. Does not implicitly {@link sepiola.RgwHead.verify|verify} messages.
         * @param message RgwHead message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwHead message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwHead & sepiola.RgwHead.$Shape} RgwHead
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwHead & sepiola.RgwHead.$Shape;
    }

    namespace RgwHead {

        /** Properties of a RgwHead. */
        interface $Properties {

            /** RgwHead v */
            v?: (number|null);

            /** RgwHead compat */
            compat?: (number|null);

            /** RgwHead tag */
            tag?: (string|null);

            /** RgwHead size */
            size?: (number|null);

            /** RgwHead etag */
            etag?: (string|null);

            /** RgwHead mtimeMs */
            mtimeMs?: (number|null);

            /** RgwHead owner */
            owner?: (string|null);

            /** RgwHead metadata */
            metadata?: (sepiola.RgwMetadata.$Properties|null);

            /** RgwHead checksum */
            checksum?: (sepiola.RgwChecksum.$Properties|null);

            /** RgwHead headSize */
            headSize?: (number|null);

            /** RgwHead stripeSize */
            stripeSize?: (number|null);

            /** RgwHead parts */
            parts?: (number|null);

            /** RgwHead uploadId */
            uploadId?: (string|null);

            /** RgwHead manifestSize */
            manifestSize?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwHead. */
        type $Shape = sepiola.RgwHead.$Properties;
    }

    /**
     * Properties of a RgwUpload.
     * @deprecated Use sepiola.RgwUpload.$Properties instead.
     */
    interface IRgwUpload extends sepiola.RgwUpload.$Properties {
    }

    /** Represents a RgwUpload. */
    class RgwUpload {

        /**
         * Constructs a new RgwUpload.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwUpload.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwUpload v. */
        v: number;

        /** RgwUpload compat. */
        compat: number;

        /** RgwUpload uploadId. */
        uploadId: string;

        /** RgwUpload owner. */
        owner: string;

        /** RgwUpload startedMs. */
        startedMs: number;

        /** RgwUpload metadata. */
        metadata?: (sepiola.RgwMetadata.$Properties|null);

        /** RgwUpload checksumAlgorithm. */
        checksumAlgorithm: string;

        /** RgwUpload checksumType. */
        checksumType: string;

        /**
         * Encodes the specified RgwUpload message. Does not implicitly {@link sepiola.RgwUpload.verify|verify} messages.
         * @param message RgwUpload message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwUpload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwUpload message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwUpload & sepiola.RgwUpload.$Shape} RgwUpload
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwUpload & sepiola.RgwUpload.$Shape;
    }

    namespace RgwUpload {

        /** Properties of a RgwUpload. */
        interface $Properties {

            /** RgwUpload v */
            v?: (number|null);

            /** RgwUpload compat */
            compat?: (number|null);

            /** RgwUpload uploadId */
            uploadId?: (string|null);

            /** RgwUpload owner */
            owner?: (string|null);

            /** RgwUpload startedMs */
            startedMs?: (number|null);

            /** RgwUpload metadata */
            metadata?: (sepiola.RgwMetadata.$Properties|null);

            /** RgwUpload checksumAlgorithm */
            checksumAlgorithm?: (string|null);

            /** RgwUpload checksumType */
            checksumType?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwUpload. */
        type $Shape = sepiola.RgwUpload.$Properties;
    }

    /**
     * Properties of a RgwPart.
     * @deprecated Use sepiola.RgwPart.$Properties instead.
     */
    interface IRgwPart extends sepiola.RgwPart.$Properties {
    }

    /** Represents a RgwPart. */
    class RgwPart {

        /**
         * Constructs a new RgwPart.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwPart.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwPart v. */
        v: number;

        /** RgwPart compat. */
        compat: number;

        /** RgwPart number. */
        number: number;

        /** RgwPart size. */
        size: number;

        /** RgwPart etag. */
        etag: string;

        /** RgwPart mtimeMs. */
        mtimeMs: number;

        /** RgwPart tag. */
        tag: string;

        /** RgwPart stripeSize. */
        stripeSize: number;

        /** RgwPart checksum. */
        checksum?: (sepiola.RgwChecksum.$Properties|null);

        /**
         * Encodes the specified RgwPart message. Does not implicitly {@link sepiola.RgwPart.verify|verify} messages.
         * @param message RgwPart message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwPart message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwPart & sepiola.RgwPart.$Shape} RgwPart
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwPart & sepiola.RgwPart.$Shape;
    }

    namespace RgwPart {

        /** Properties of a RgwPart. */
        interface $Properties {

            /** RgwPart v */
            v?: (number|null);

            /** RgwPart compat */
            compat?: (number|null);

            /** RgwPart number */
            number?: (number|null);

            /** RgwPart size */
            size?: (number|null);

            /** RgwPart etag */
            etag?: (string|null);

            /** RgwPart mtimeMs */
            mtimeMs?: (number|null);

            /** RgwPart tag */
            tag?: (string|null);

            /** RgwPart stripeSize */
            stripeSize?: (number|null);

            /** RgwPart checksum */
            checksum?: (sepiola.RgwChecksum.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwPart. */
        type $Shape = sepiola.RgwPart.$Properties;
    }

    /**
     * Properties of a RgwGcEntry.
     * @deprecated Use sepiola.RgwGcEntry.$Properties instead.
     */
    interface IRgwGcEntry extends sepiola.RgwGcEntry.$Properties {
    }

    /** Represents a RgwGcEntry. */
    class RgwGcEntry {

        /**
         * Constructs a new RgwGcEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.RgwGcEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RgwGcEntry v. */
        v: number;

        /** RgwGcEntry compat. */
        compat: number;

        /** RgwGcEntry bucketId. */
        bucketId: string;

        /** RgwGcEntry key. */
        key: string;

        /** RgwGcEntry headTag. */
        headTag: string;

        /** RgwGcEntry uploadId. */
        uploadId: string;

        /** RgwGcEntry pieces. */
        pieces: sepiola.RgwPiece.$Properties[];

        /**
         * Encodes the specified RgwGcEntry message. Does not implicitly {@link sepiola.RgwGcEntry.verify|verify} messages.
         * @param message RgwGcEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.RgwGcEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RgwGcEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.RgwGcEntry & sepiola.RgwGcEntry.$Shape} RgwGcEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.RgwGcEntry & sepiola.RgwGcEntry.$Shape;
    }

    namespace RgwGcEntry {

        /** Properties of a RgwGcEntry. */
        interface $Properties {

            /** RgwGcEntry v */
            v?: (number|null);

            /** RgwGcEntry compat */
            compat?: (number|null);

            /** RgwGcEntry bucketId */
            bucketId?: (string|null);

            /** RgwGcEntry key */
            key?: (string|null);

            /** RgwGcEntry headTag */
            headTag?: (string|null);

            /** RgwGcEntry uploadId */
            uploadId?: (string|null);

            /** RgwGcEntry pieces */
            pieces?: (sepiola.RgwPiece.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RgwGcEntry. */
        type $Shape = sepiola.RgwGcEntry.$Properties;
    }

    /**
     * Properties of a StoreSuperblock.
     * @deprecated Use sepiola.StoreSuperblock.$Properties instead.
     */
    interface IStoreSuperblock extends sepiola.StoreSuperblock.$Properties {
    }

    /** Represents a StoreSuperblock. */
    class StoreSuperblock {

        /**
         * Constructs a new StoreSuperblock.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreSuperblock.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreSuperblock version. */
        version: number;

        /** StoreSuperblock compat. */
        compat: number;

        /** StoreSuperblock uuid. */
        uuid: Uint8Array;

        /** StoreSuperblock blockBytes. */
        blockBytes: number;

        /** StoreSuperblock sizeBytes. */
        sizeBytes: number;

        /** StoreSuperblock logBytes. */
        logBytes: number;

        /**
         * Encodes the specified StoreSuperblock message. Does not implicitly {@link sepiola.StoreSuperblock.verify|verify} messages.
         * @param message StoreSuperblock message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreSuperblock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreSuperblock message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreSuperblock & sepiola.StoreSuperblock.$Shape} StoreSuperblock
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreSuperblock & sepiola.StoreSuperblock.$Shape;
    }

    namespace StoreSuperblock {

        /** Properties of a StoreSuperblock. */
        interface $Properties {

            /** StoreSuperblock version */
            version?: (number|null);

            /** StoreSuperblock compat */
            compat?: (number|null);

            /** StoreSuperblock uuid */
            uuid?: (Uint8Array|null);

            /** StoreSuperblock blockBytes */
            blockBytes?: (number|null);

            /** StoreSuperblock sizeBytes */
            sizeBytes?: (number|null);

            /** StoreSuperblock logBytes */
            logBytes?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreSuperblock. */
        type $Shape = sepiola.StoreSuperblock.$Properties;
    }

    /**
     * Properties of a StoreStats.
     * @deprecated Use sepiola.StoreStats.$Properties instead.
     */
    interface IStoreStats extends sepiola.StoreStats.$Properties {
    }

    /** Represents a StoreStats. */
    class StoreStats {

        /**
         * Constructs a new StoreStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreStats nextId. */
        nextId: number;

        /** StoreStats objects. */
        objects: number;

        /** StoreStats blocks. */
        blocks: number;

        /** StoreStats omapBytes. */
        omapBytes: number;

        /**
         * Encodes the specified StoreStats message. Does not implicitly {@link sepiola.StoreStats.verify|verify} messages.
         * @param message StoreStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreStats & sepiola.StoreStats.$Shape} StoreStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreStats & sepiola.StoreStats.$Shape;
    }

    namespace StoreStats {

        /** Properties of a StoreStats. */
        interface $Properties {

            /** StoreStats nextId */
            nextId?: (number|null);

            /** StoreStats objects */
            objects?: (number|null);

            /** StoreStats blocks */
            blocks?: (number|null);

            /** StoreStats omapBytes */
            omapBytes?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreStats. */
        type $Shape = sepiola.StoreStats.$Properties;
    }

    /**
     * Properties of a StoreCheckpoint.
     * @deprecated Use sepiola.StoreCheckpoint.$Properties instead.
     */
    interface IStoreCheckpoint extends sepiola.StoreCheckpoint.$Properties {
    }

    /** Represents a StoreCheckpoint. */
    class StoreCheckpoint {

        /**
         * Constructs a new StoreCheckpoint.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreCheckpoint.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreCheckpoint seq. */
        seq: number;

        /**
         * Encodes the specified StoreCheckpoint message. Does not implicitly {@link sepiola.StoreCheckpoint.verify|verify} messages.
         * @param message StoreCheckpoint message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreCheckpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreCheckpoint message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreCheckpoint & sepiola.StoreCheckpoint.$Shape} StoreCheckpoint
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreCheckpoint & sepiola.StoreCheckpoint.$Shape;
    }

    namespace StoreCheckpoint {

        /** Properties of a StoreCheckpoint. */
        interface $Properties {

            /** StoreCheckpoint seq */
            seq?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreCheckpoint. */
        type $Shape = sepiola.StoreCheckpoint.$Properties;
    }

    /**
     * Properties of a StoreCollection.
     * @deprecated Use sepiola.StoreCollection.$Properties instead.
     */
    interface IStoreCollection extends sepiola.StoreCollection.$Properties {
    }

    /** Represents a StoreCollection. */
    class StoreCollection {

        /**
         * Constructs a new StoreCollection.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreCollection.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreCollection version. */
        version: number;

        /** StoreCollection compat. */
        compat: number;

        /** StoreCollection id. */
        id: number;

        /**
         * Encodes the specified StoreCollection message. Does not implicitly {@link sepiola.StoreCollection.verify|verify} messages.
         * @param message StoreCollection message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreCollection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreCollection message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreCollection & sepiola.StoreCollection.$Shape} StoreCollection
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreCollection & sepiola.StoreCollection.$Shape;
    }

    namespace StoreCollection {

        /** Properties of a StoreCollection. */
        interface $Properties {

            /** StoreCollection version */
            version?: (number|null);

            /** StoreCollection compat */
            compat?: (number|null);

            /** StoreCollection id */
            id?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreCollection. */
        type $Shape = sepiola.StoreCollection.$Properties;
    }

    /**
     * Properties of a StoreAttr.
     * @deprecated Use sepiola.StoreAttr.$Properties instead.
     */
    interface IStoreAttr extends sepiola.StoreAttr.$Properties {
    }

    /** Represents a StoreAttr. */
    class StoreAttr {

        /**
         * Constructs a new StoreAttr.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreAttr.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreAttr name. */
        name: string;

        /** StoreAttr value. */
        value: Uint8Array;

        /**
         * Encodes the specified StoreAttr message. Does not implicitly {@link sepiola.StoreAttr.verify|verify} messages.
         * @param message StoreAttr message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreAttr.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreAttr message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreAttr & sepiola.StoreAttr.$Shape} StoreAttr
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreAttr & sepiola.StoreAttr.$Shape;
    }

    namespace StoreAttr {

        /** Properties of a StoreAttr. */
        interface $Properties {

            /** StoreAttr name */
            name?: (string|null);

            /** StoreAttr value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreAttr. */
        type $Shape = sepiola.StoreAttr.$Properties;
    }

    /**
     * Properties of a StoreExtents.
     * @deprecated Use sepiola.StoreExtents.$Properties instead.
     */
    interface IStoreExtents extends sepiola.StoreExtents.$Properties {
    }

    /** Represents a StoreExtents. */
    class StoreExtents {

        /**
         * Constructs a new StoreExtents.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreExtents.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreExtents runs. */
        runs: number[];

        /** StoreExtents checksums. */
        checksums: Uint8Array;

        /**
         * Encodes the specified StoreExtents message. Does not implicitly {@link sepiola.StoreExtents.verify|verify} messages.
         * @param message StoreExtents message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreExtents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreExtents message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreExtents & sepiola.StoreExtents.$Shape} StoreExtents
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreExtents & sepiola.StoreExtents.$Shape;
    }

    namespace StoreExtents {

        /** Properties of a StoreExtents. */
        interface $Properties {

            /** StoreExtents runs */
            runs?: (number[]|null);

            /** StoreExtents checksums */
            checksums?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreExtents. */
        type $Shape = sepiola.StoreExtents.$Properties;
    }

    /**
     * Properties of a StoreOnode.
     * @deprecated Use sepiola.StoreOnode.$Properties instead.
     */
    interface IStoreOnode extends sepiola.StoreOnode.$Properties {
    }

    /** Represents a StoreOnode. */
    class StoreOnode {

        /**
         * Constructs a new StoreOnode.
         * @param [properties] Properties to set
         */
        constructor(properties?: sepiola.StoreOnode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StoreOnode version. */
        version: number;

        /** StoreOnode compat. */
        compat: number;

        /** StoreOnode id. */
        id: number;

        /** StoreOnode size. */
        size: number;

        /** StoreOnode attrs. */
        attrs: sepiola.StoreAttr.$Properties[];

        /** StoreOnode omapId. */
        omapId: number;

        /** StoreOnode omapHeader. */
        omapHeader?: (Uint8Array|null);

        /** StoreOnode shareGroup. */
        shareGroup: number;

        /** StoreOnode shards. */
        shards: number;

        /** StoreOnode extents. */
        extents?: (sepiola.StoreExtents.$Properties|null);

        /** StoreOnode blocks. */
        blocks: number;

        /**
         * Encodes the specified StoreOnode message. Does not implicitly {@link sepiola.StoreOnode.verify|verify} messages.
         * @param message StoreOnode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: sepiola.StoreOnode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StoreOnode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {sepiola.StoreOnode & sepiola.StoreOnode.$Shape} StoreOnode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sepiola.StoreOnode & sepiola.StoreOnode.$Shape;
    }

    namespace StoreOnode {

        /** Properties of a StoreOnode. */
        interface $Properties {

            /** StoreOnode version */
            version?: (number|null);

            /** StoreOnode compat */
            compat?: (number|null);

            /** StoreOnode id */
            id?: (number|null);

            /** StoreOnode size */
            size?: (number|null);

            /** StoreOnode attrs */
            attrs?: (sepiola.StoreAttr.$Properties[]|null);

            /** StoreOnode omapId */
            omapId?: (number|null);

            /** StoreOnode omapHeader */
            omapHeader?: (Uint8Array|null);

            /** StoreOnode shareGroup */
            shareGroup?: (number|null);

            /** StoreOnode shards */
            shards?: (number|null);

            /** StoreOnode extents */
            extents?: (sepiola.StoreExtents.$Properties|null);

            /** StoreOnode blocks */
            blocks?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StoreOnode. */
        type $Shape = sepiola.StoreOnode.$Properties;
    }
}
