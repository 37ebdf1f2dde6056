package io.sillage.staff;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells all operators by letter of what they should look into. */
@Service
public class OperatorAlarm {

    private final MemberRepository members;
    private final StaffLetters letters;

    OperatorAlarm(MemberRepository members, StaffLetters letters) {
        this.members = members;
        this.letters = letters;
    }

    /** Posts the words that begin with that key, in the transaction of what they tell of. */
    @Transactional
    public void raise(String words, List<Object> arguments, String path) {
        members.findByDealershipIsNullAndLeftAtIsNull()
                .forEach(operator -> letters.tell(operator, words, arguments, path));
    }
}
