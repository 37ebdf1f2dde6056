package io.sillage.edge;

import io.sillage.account.Standing;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The two ways in, for pages and for the REST interface: the same session, token and routes, other words for no. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class SecurityChains {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)";

    private final SessionPerson sessions;
    private final SessionCsrf csrf;
    private final Strangers strangers;

    SecurityChains(SessionPerson sessions, SessionCsrf csrf, Strangers strangers) {
        this.sessions = sessions;
        this.csrf = csrf;
        this.strangers = strangers;
    }

    @Bean
    @Order(1)
    SecurityFilterChain restChain(HttpSecurity http) throws Exception {
        return guarded(http.securityMatcher("/api/**"));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http) throws Exception {
        return guarded(http.securityMatcher("/**"));
    }

    /** What the firewall takes for an attempt to confuse gets the no of any other malformed request. */
    @Bean
    RequestRejectedHandler firewallAnswers(Answers answers) {
        return (request, response, rejected) -> answers.send(request, response, HttpStatus.BAD_REQUEST.value());
    }

    private SecurityFilterChain guarded(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(SecurityChains::routes)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(this::tokens)
                .headers(SecurityChains::headers)
                .exceptionHandling(no -> no.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .anonymous(Customizer.withDefaults())
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        // what the container itself dispatches belongs to a request that was asked already; INCLUDE is an error met
        // half-way
        registry.dispatcherTypeMatchers(
                        DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE)
                .permitAll();
        for (var route : Route.ALL) {
            var rule = registry.requestMatchers(route.method(), route.pattern());
            switch (route.access()) {
                case PUBLIC -> rule.permitAll();
                case ADMITTED -> rule.authenticated();
                case SIGNED_IN -> rule.hasAuthority(SessionPerson.authority(Standing.FULL));
                case PROVEN -> rule.hasAllAuthorities(SessionPerson.authority(Standing.FULL), Proofs.FRESH);
            }
        }
        registry.anyRequest().denyAll();
    }

    private void tokens(CsrfConfigurer<HttpSecurity> tokens) {
        tokens.csrfTokenRepository(csrf);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(SecurityChains::keepNothing);
    }

    /** Nobody keeps an answer, unless what gave it says how long it may be kept. */
    private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
