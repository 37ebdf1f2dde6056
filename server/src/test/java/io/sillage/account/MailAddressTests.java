package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "victim@example.org",
                "VICTIM@example.org",
                "  victim@Example.ORG ",
                "ｖｉｃｔｉｍ@example.org",
                "victim@ｅxample.org",
                "victim+cars@example.org",
                "VICTIM+@EXAMPLE.ORG"
            })
    void ofOneMailboxHaveOneIdentity(String text) {
        assertThat(MailAddress.parse(text)).map(MailAddress::identity).contains("victim@example.org");
    }

    @Test
    void foldTheSignOfKelvinToo() {
        assertThat(MailAddress.parse("\u212Aim@example.org"))
                .map(MailAddress::value)
                .contains("kim@example.org");
    }

    @Test
    void keepTheTagForWritingTo() {
        assertThat(MailAddress.parse("Claire+Car@example.org"))
                .map(MailAddress::value)
                .contains("claire+car@example.org");
    }

    @Test
    void haveTheirDomainInAscii() {
        assertThat(MailAddress.parse("claire@bücher.example"))
                .map(MailAddress::value)
                .contains("claire@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "victim",
                "victim@",
                "@example.org",
                "victim@example.org\r\n",
                "victim@example.org\nBcc: all@example.org",
                "\tvictim@example.org",
                "victim\u0000@example.org",
                "vict\u200Bim@example.org",
                "vict\u0131m@example.org",
                "v\u0456ctim@example.org",
                "\"victim\"@example.org",
                "victim@example.org@example.net",
                "vic tim@example.org",
                "victim.@example.org",
                ".victim@example.org",
                "vic..tim@example.org",
                "victim@-example.org",
                "victim@exam_ple.org",
                "victim@example..org",
                "victim@[127.0.0.1]"
            })
    void areNoneWhenTheyHideSomething(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
    }

    @Test
    void areNoneWhenTheyAreTooLong() {
        assertThat(MailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.parse("a@" + "b".repeat(60).concat(".").repeat(5) + "org"))
                .isEmpty();
        assertThat(MailAddress.parse("a@" + "b".repeat(60).concat(".").repeat(4) + "org"))
                .isPresent();
    }
}
