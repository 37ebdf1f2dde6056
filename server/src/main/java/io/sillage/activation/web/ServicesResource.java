package io.sillage.activation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.activation.Chain;
import io.sillage.activation.Chains;
import io.sillage.activation.Milestone;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The services of a car by program: whether each works on a day, and if not, what is missing first. */
@RestController
class ServicesResource {

    private final Chains chains;

    ServicesResource(Chains chains) {
        this.chains = chains;
    }

    /** Today's knowledge of that day; what is ahead counts from today. */
    record ServicesBody(LocalDate on, List<ServiceBody> services, List<AheadBody> ahead) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceBody(
            String service, boolean works, @Nullable String missing, List<NeedBody> needs) {

        static ServiceBody of(Chain chain) {
            return new ServiceBody(
                    Spelling.of(chain.service()),
                    chain.works(),
                    chain.findMissing().map(Spelling::of).orElse(null),
                    chain.links().stream().map(NeedBody::of).toList());
        }
    }

    /** A need and whether it is {@code there}, {@code missing} or {@code unknown}. */
    record NeedBody(String need, String state) {

        static NeedBody of(Chain.Link link) {
            return new NeedBody(Spelling.of(link.need()), Spelling.of(link.state()));
        }
    }

    record AheadBody(LocalDate on, String what) {

        static AheadBody of(Milestone milestone) {
            return new AheadBody(milestone.day(), Spelling.of(milestone.what()));
        }
    }

    @GetMapping("/api/v1/cars/{car}/services")
    ServicesBody services(
            SignedIn who, @PathVariable String car, @RequestParam(required = false) @Nullable LocalDate on) {
        var own = VehicleId.parse(car);
        var day = on == null ? chains.today(who) : on;
        return new ServicesBody(
                day,
                chains.all(who, own, day).stream().map(ServiceBody::of).toList(),
                chains.ahead(who, own).stream().map(AheadBody::of).toList());
    }
}
