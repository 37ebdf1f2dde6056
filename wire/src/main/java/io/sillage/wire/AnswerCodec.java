package io.sillage.wire;

import org.jspecify.annotations.Nullable;

/** Turns the answers of cars into bytes and back, protobuf and JSON. */
public final class AnswerCodec {

    private static final int LONGEST_REASON = 200;

    private AnswerCodec() {}

    public static byte[] encode(Answer answer) {
        return message(answer).toByteArray();
    }

    /** In protobuf's JSON mapping, UTF-8. */
    public static byte[] encodeJson(Answer answer) {
        return Payload.json(message(answer));
    }

    /** Reads a payload by its MQTT content type; protobuf when there is none. */
    public static Answer decode(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        Payload.requireSize("an answer", payload, Answer.MAX_BYTES);
        var message = Payload.parse(
                io.sillage.wire.v1.Answer.parser(), io.sillage.wire.v1.Answer.newBuilder(), payload, contentType);
        return new Answer(
                Payload.uuid("command_id", message.getCommandId()),
                result(message.getResult()),
                Bounds.requireText("reason", message.getReason(), LONGEST_REASON),
                Bounds.instant("wall_clock_ms", message.getWallClockMs()));
    }

    private static Answer.Result result(io.sillage.wire.v1.Answer.Result result) throws MalformedChunk {
        return switch (result) {
            case ACCEPTED -> Answer.Result.ACCEPTED;
            case DONE -> Answer.Result.DONE;
            case REFUSED -> Answer.Result.REFUSED;
            case RESULT_UNSPECIFIED, UNRECOGNIZED ->
                throw new MalformedChunk("result " + result + "; expected ACCEPTED, DONE or REFUSED");
        };
    }

    private static io.sillage.wire.v1.Answer message(Answer answer) {
        return io.sillage.wire.v1.Answer.newBuilder()
                .setCommandId(Payload.bytes(answer.command()))
                .setResult(
                        io.sillage.wire.v1.Answer.Result.valueOf(answer.result().name()))
                .setReason(answer.reason())
                .setWallClockMs(answer.wallClock().toEpochMilli())
                .build();
    }
}
