package io.sillage.edge;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The two ways in for people, to pages and to the REST interface: the same session, token and routes, other words for no. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class SecurityChains {

    private final SessionPerson sessions;
    private final SessionCsrf csrf;
    private final Strangers strangers;

    SecurityChains(SessionPerson sessions, SessionCsrf csrf, Strangers strangers) {
        this.sessions = sessions;
        this.csrf = csrf;
        this.strangers = strangers;
    }

    @Bean
    @Order(3)
    SecurityFilterChain restChain(HttpSecurity http) throws Exception {
        return guarded(http.securityMatcher("/api/**"));
    }

    @Bean
    @Order(4)
    SecurityFilterChain pageChain(HttpSecurity http) throws Exception {
        return guarded(http.securityMatcher("/**"));
    }

    /** What the firewall takes for an attempt to confuse gets the no of any other malformed request. */
    @Bean
    RequestRejectedHandler firewallAnswers(Answers answers) {
        return (request, response, rejected) -> answers.send(request, response, HttpStatus.BAD_REQUEST.value());
    }

    private SecurityFilterChain guarded(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(RouteRules::forPeople)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(tokens -> tokens.csrfTokenRepository(csrf));
        return ChainRules.build(http, strangers);
    }
}
