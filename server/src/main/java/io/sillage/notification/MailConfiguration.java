package io.sillage.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The mail server, when one is set; without one letters wait, and the log says so at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    private final ObjectProvider<MailTransport> transports;

    MailConfiguration(ObjectProvider<MailTransport> transports) {
        this.transports = transports;
    }

    @Bean
    @Conditional(ServerIsSet.class)
    MailTransport mailServer(MailSettings settings, PublicAddress address) {
        return new SmtpTransport(SmtpUrl.parse(settings.mailUrl()), address.host());
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhetherMailLeaves() {
        if (transports.getIfAvailable() == null) {
            LOG.warn(
                    "No mail server is set, so letters wait: set SILLAGE_MAIL_URL, SILLAGE_MAIL_FROM, SILLAGE_PUBLIC_URL.");
        }
    }

    /** Whether there is an address of a mail server. */
    static final class ServerIsSet implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("sillage.notification.mail-url", "")
                    .isBlank();
        }
    }
}
