package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.BadRemark;
import io.sillage.trip.StatementClosed;
import io.sillage.trip.TripId;
import io.sillage.trip.TripRemark;
import io.sillage.trip.TripRemarks;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where the owner of a trip says what it was: a name, a note, on business or not. */
@Controller
class RemarkPage {

    private final TripRemarks remarks;

    RemarkPage(TripRemarks remarks) {
        this.remarks = remarks;
    }

    record RemarkBody(String use, String name, String note) {

        static RemarkBody of(TripRemark remark) {
            return new RemarkBody(remark.business() ? "business" : "private", remark.name(), remark.note());
        }
    }

    /** What the trip shall have from now on. */
    record RemarkAsked(
            boolean business,
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 2000) String note) {}

    @PostMapping(TripAddresses.REMARK)
    String write(
            SignedIn who,
            Frame frame,
            @PathVariable String trip,
            @RequestParam(name = "usage", defaultValue = "") String use,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "note", defaultValue = "") String note,
            Model model,
            HttpServletResponse response) {
        var id = TripId.parse(trip);
        boolean business = use.equals(TripsAsked.BUSINESS);
        try {
            remarks.write(who, id, business, name, note);
            return "redirect:" + TripAddresses.page(id);
        } catch (BadRemark | StatementClosed refused) {
            boolean closed = ((Refusal) refused).kind() == Refusal.Kind.CONFLICT;
            response.setStatus((closed ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST).value());
            var fault = closed ? "trip.statement-is-closed" : "trip.fault-remark";
            var view = new RemarkView(TripAddresses.page(id), !closed, closed, business, name, note, fault);
            model.addAttribute("remark", view);
            return "trip/remark";
        }
    }

    @GetMapping("/api/v1/trips/{trip}/remark")
    @ResponseBody
    RemarkBody said(SignedIn who, @PathVariable String trip) {
        return RemarkBody.of(remarks.own(who, TripId.parse(trip)));
    }

    @PutMapping("/api/v1/trips/{trip}/remark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ResponseBody
    void say(SignedIn who, @PathVariable String trip, @Valid @RequestBody RemarkAsked asked) {
        remarks.write(who, TripId.parse(trip), asked.business(), asked.name(), asked.note());
    }
}
