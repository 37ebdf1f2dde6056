package io.sillage.wire;

import org.jspecify.annotations.Nullable;

/** Turns commands to cars into bytes and back, protobuf and JSON. */
public final class CommandCodec {

    private static final int LONGEST_CODE = 32;

    private CommandCodec() {}

    public static byte[] encode(Command command) {
        return message(command).toByteArray();
    }

    /** In protobuf's JSON mapping, UTF-8. */
    public static byte[] encodeJson(Command command) {
        return Payload.json(message(command));
    }

    /** Reads a payload by its MQTT content type; protobuf when there is none. */
    public static Command decode(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        Payload.requireSize("a command", payload, Command.MAX_BYTES);
        var message = Payload.parse(
                io.sillage.wire.v1.Command.parser(), io.sillage.wire.v1.Command.newBuilder(), payload, contentType);
        return new Command(
                Payload.uuid("command_id", message.getCommandId()),
                Bounds.instant("expires_ms", message.getExpiresMs()),
                ask(message));
    }

    private static Command.Ask ask(io.sillage.wire.v1.Command message) throws MalformedChunk {
        return switch (message.getAskCase()) {
            case PRIVATE_MODE ->
                new Command.PrivateMode(message.getPrivateMode().getOn());
            case ROUTE_WAITING ->
                new Command.RouteWaiting(
                        Payload.uuid("route_id", message.getRouteWaiting().getRouteId()));
            case ASK_STATE -> new Command.AskState();
            case SHOW_CODE ->
                new Command.ShowCode(
                        Bounds.requireText("code", message.getShowCode().getCode(), LONGEST_CODE));
            case CERTIFICATE_DUE -> new Command.CertificateDue();
            case ASK_NOT_SET -> throw new MalformedChunk("nothing known is asked; expected one of the asks of Command");
        };
    }

    private static io.sillage.wire.v1.Command message(Command command) {
        var message = io.sillage.wire.v1.Command.newBuilder()
                .setCommandId(Payload.bytes(command.id()))
                .setExpiresMs(command.expires().toEpochMilli());
        switch (command.ask()) {
            case Command.PrivateMode(boolean on) ->
                message.getPrivateModeBuilder().setOn(on);
            case Command.RouteWaiting(var route) ->
                message.getRouteWaitingBuilder().setRouteId(Payload.bytes(route));
            case Command.AskState() -> message.getAskStateBuilder();
            case Command.ShowCode(String code) -> message.getShowCodeBuilder().setCode(code);
            case Command.CertificateDue() -> message.getCertificateDueBuilder();
        }
        return message.build();
    }
}
