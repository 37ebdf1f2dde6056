package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class ListenRuleTests {

    private static final InetAddress EVERYWHERE = InetAddress.ofLiteral("0.0.0.0");
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void onThisMachineNothingIsAskedFor() {
        assertThatCode(() -> ListenRule.check(HERE, false, false)).doesNotThrowAnyException();
        assertThatCode(() -> ListenRule.check(InetAddress.ofLiteral("::1"), false, false))
                .doesNotThrowAnyException();
    }

    @Test
    void beyondItTlsComesFirst() {
        assertThatThrownBy(() -> ListenRule.check(EVERYWHERE, false, true))
                .isInstanceOf(ListenRefused.class)
                .hasMessageContaining("TLS");
        assertThatThrownBy(() -> ListenRule.check(null, false, true)).isInstanceOf(ListenRefused.class);
    }

    @Test
    void andThenSomebodyWhoAnswersForIt() {
        assertThatThrownBy(() -> ListenRule.check(EVERYWHERE, true, false))
                .isInstanceOf(ListenRefused.class)
                .hasMessageContaining("operator create");
    }

    @Test
    void withBothItListens() {
        assertThatCode(() -> ListenRule.check(EVERYWHERE, true, true)).doesNotThrowAnyException();
    }
}
