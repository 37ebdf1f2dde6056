package io.sillage.edge;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask for the person who is signed in, in either realm, and for the head unit that asks. */
@Configuration(proxyBeanMethods = false)
class PeopleArguments implements WebMvcConfigurer {

    private final SignedInArgument signedIn;
    private final StaffMemberArgument staffMember;
    private final PresentUnitArgument presentUnit;

    PeopleArguments(SignedInArgument signedIn, StaffMemberArgument staffMember, PresentUnitArgument presentUnit) {
        this.signedIn = signedIn;
        this.staffMember = staffMember;
        this.presentUnit = presentUnit;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(signedIn);
        resolvers.add(staffMember);
        resolvers.add(presentUnit);
    }
}
