package io.sillage.uplink;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the link together: its keys, its event loops, its bounds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UplinkSettings.class)
class UplinkConfiguration {

    private static final int WORKERS = 4;

    @Bean
    Vertx uplinkVertx() {
        var files = new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        return Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(Runtime.getRuntime().availableProcessors())
                .setWorkerPoolSize(WORKERS)
                .setInternalBlockingPoolSize(WORKERS)
                .setPreferNativeTransport(false)
                .setUseDaemonThread(true)
                .setFileSystemOptions(files));
    }

    @Bean
    KeyFiles uplinkKeyFiles(Environment environment) {
        return new KeyFiles(data(environment).resolve("keys"));
    }

    @Bean
    CertificateAuthority certificateAuthority(Environment environment, KeyFiles files, Clock clock) {
        return CertificateAuthority.open(data(environment), files, clock);
    }

    @Bean
    ServerIdentity uplinkServerIdentity(
            CertificateAuthority authority, KeyFiles files, UplinkSettings settings, Clock clock) {
        return new ServerIdentity(authority, files, settings.serverNames(), clock);
    }

    @Bean
    InFlight uplinkInFlight(UplinkSettings settings) {
        return new InFlight(settings.limits().inFlightBytes());
    }

    @Bean
    WaitingRoom uplinkWaitingRoom(UplinkSettings settings) {
        var limits = settings.limits();
        return new WaitingRoom(limits.waitingBytes(), limits.patience().toMillis());
    }

    @Bean
    ArrivalQueue arrivalQueue(UplinkSettings settings) {
        return new ArrivalQueue(
                settings.limits().queued(),
                settings.batches().reports(),
                settings.batches().window());
    }

    @Bean
    MqttGate.GateKeeping gateKeeping(Identities identities, Connections connections, CloneWatch clones, Intake intake) {
        return new MqttGate.GateKeeping(identities, connections, clones, intake, new AttemptLimit());
    }

    @Bean
    EstDesk estDesk(Vertx uplinkVertx, Enrolment enrolment, CertificateAuthority authority) {
        return new EstDesk(uplinkVertx, enrolment, authority);
    }

    private static Path data(Environment environment) {
        return Path.of(environment.getProperty("sillage.data", "data"));
    }
}
