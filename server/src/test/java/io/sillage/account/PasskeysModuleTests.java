package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.notification.PostedLetters;
import io.sillage.passkey.Challenge;
import io.sillage.passkey.Made;
import io.sillage.passkey.PasskeyRefused;
import io.sillage.passkey.Used;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class PasskeysModuleTests {

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeyChallenges challenges;

    @Autowired
    Recoveries recoveries;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    private String mail = "";
    private AccountId id = AccountId.random();
    private SoftAuthenticator authenticator;

    @BeforeEach
    void somebodyWithAPasskey() {
        mail = settled(accounts);
        id = accounts.signIn(mail, PASSWORD, place()).account();
        authenticator = new SoftAuthenticator(passkeys.wanted(id).userHandle());
        var challenge = challenge();
        passkeys.add(id, authenticator.make(text(challenge)), challenge, "téléphone");
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void aPasskeySignsInWithoutPasswordOrAddress() {
        assertThat(passkeys.all(id)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("téléphone");
            assertThat(one.lastUsed()).isNull();
        });
        assertThat(signIn()).isEqualTo(id);
        assertThat(passkeys.all(id).getFirst().lastUsed()).isNotNull();
        assertThat(letters().last(mail).subject()).isEqualTo("Une clé d’accès ouvre votre compte Lexus Link");
    }

    @Test
    void whoComesInWithAPasskeyNeedsNoRecovery() {
        recoveries.ask(id);
        signIn();
        assertThat(recoveries.find(id)).isEmpty();
    }

    @Test
    void anotherChallengeIsNotAnswered() {
        var used = authenticator.use(text(challenge()));
        assertThatThrownBy(() -> passkeys.signIn(used, challenge())).isInstanceOf(PasskeyRefused.class);
        var made = authenticator.make(text(challenge()));
        assertThatThrownBy(() -> passkeys.add(id, made, challenge(), "x")).isInstanceOf(PasskeyRefused.class);
    }

    /** What a phishing site passes on names the phishing site. */
    @Test
    void whatWasSaidToAnotherSiteIsRefused() {
        var challenge = challenge();
        authenticator.at("https://evil.example", "localhost");
        assertRefused(challenge, authenticator.use(text(challenge)));
        authenticator.at("http://localhost:8080", "evil.example");
        assertRefused(challenge, authenticator.use(text(challenge)));
        authenticator.at("http://localhost:8080", "localhost");
        assertThatCode(() -> passkeys.signIn(authenticator.use(text(challenge)), challenge))
                .doesNotThrowAnyException();
    }

    @Test
    void anAuthenticatorThatVerifiesNobodyIsRefused() {
        authenticator.withoutVerifying();
        var challenge = challenge();
        assertRefused(challenge, authenticator.use(text(challenge)));
        var another = new SoftAuthenticator(passkeys.wanted(id).userHandle()).withoutVerifying();
        assertThatThrownBy(() -> passkeys.add(id, another.make(text(challenge)), challenge, "x"))
                .isInstanceOf(PasskeyRefused.class);
    }

    @Test
    void aCountThatGoesBackIsACopyAndTheOwnerIsTold() {
        signIn();
        authenticator.counting(1);
        var challenge = challenge();
        assertRefused(challenge, authenticator.use(text(challenge)));
        assertThat(letters().last(mail).subject()).isEqualTo("Une clé d’accès semble avoir été copiée");
    }

    @Test
    void anAuthenticatorThatDoesNotCountIsTakenAtItsWord() {
        var person = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var still = new SoftAuthenticator(passkeys.wanted(person).userHandle());
        var challenge = challenge();
        passkeys.add(person, still.counting(0).make(text(challenge)), challenge, "x");
        for (int i = 0; i < 2; i++) {
            assertThat(passkeys.signIn(still.counting(0).use(text(challenge)), challenge)
                            .account())
                    .isEqualTo(person);
        }
    }

    @Test
    void anUnknownPasskeyAForeignHandleAndAChangedSignatureAreRefusedAlike() {
        var challenge = challenge();
        var unknown = new SoftAuthenticator(passkeys.wanted(id).userHandle()).use(text(challenge));
        assertRefused(challenge, unknown);
        var used = authenticator.use(text(challenge));
        var handle = passkeys.wanted(
                        accounts.signIn(settled(accounts), PASSWORD, place()).account())
                .userHandle();
        assertRefused(
                challenge,
                new Used(used.credential(), handle, used.authenticatorData(), used.clientData(), used.signature()));
        var changed = used.signature().clone();
        changed[changed.length - 1] ^= 1;
        assertRefused(
                challenge,
                new Used(used.credential(), used.userHandle(), used.authenticatorData(), used.clientData(), changed));
    }

    /** Whatever comes, it is refused and never a defect. */
    @Test
    void nonsenseIsRefused() {
        var random = new Random(26);
        var good = authenticator.make(text(challenge()));
        for (int i = 0; i < 300; i++) {
            var bytes = i % 2 == 0 ? noise(random) : spoilt(good.attestation(), random);
            assertThatThrownBy(() -> passkeys.add(id, new Made(bytes, good.clientData()), challenge(), "x"))
                    .isInstanceOf(PasskeyRefused.class);
            assertThatThrownBy(() -> passkeys.add(id, new Made(good.attestation(), bytes), challenge(), "x"))
                    .isInstanceOf(PasskeyRefused.class);
            var used = authenticator.use(text(challenge()));
            assertRefused(
                    challenge(),
                    new Used(used.credential(), used.userHandle(), bytes, used.clientData(), used.signature()));
        }
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] spoilt(byte[] good, Random random) {
        var bytes = Arrays.copyOf(good, 1 + random.nextInt(good.length - 1));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return bytes;
    }

    @Test
    void aPasskeyIsOfOneAccountAndAddedOnce() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var challenge = challenge();
        for (var person : new AccountId[] {id, other}) {
            assertThatThrownBy(() -> passkeys.add(person, authenticator.make(text(challenge)), challenge, "x"))
                    .isInstanceOf(PasskeyRefused.class);
        }
    }

    @Test
    void aRemovedPasskeyOpensNothingAndOneOfAnotherIsNotFound() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var handle = passkeys.all(id).getFirst().id();
        assertThatThrownBy(() -> passkeys.remove(other, handle)).isInstanceOf(NotFound.class);
        passkeys.remove(id, handle);
        assertThat(letters().last(mail).subject()).isEqualTo("Une clé d’accès a été retirée");
        var challenge = challenge();
        assertRefused(challenge, authenticator.use(text(challenge)));
    }

    @Test
    void thePasskeyOfAnotherProvesNothing() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var challenge = challenge();
        assertThatThrownBy(() -> passkeys.prove(other, authenticator.use(text(challenge)), challenge))
                .isInstanceOf(PasskeyRefused.class);
        assertThatCode(() -> passkeys.prove(id, authenticator.use(text(challenge)), challenge))
                .doesNotThrowAnyException();
    }

    @Test
    void aChallengeIsTakenOnceAndEndsAfterFiveMinutes() {
        var session = new MockHttpSession();
        challenges.issue(session);
        challenges.take(session);
        assertThatThrownBy(() -> challenges.take(session)).isInstanceOf(PasskeyRefused.class);
        challenges.issue(session);
        clock.advance(Challenge.LASTS.minusSeconds(20));
        assertThatCode(() -> challenges.take(session)).doesNotThrowAnyException();
        challenges.issue(session);
        clock.advance(Challenge.LASTS);
        assertThatThrownBy(() -> challenges.take(session)).isInstanceOf(PasskeyRefused.class);
        assertThatThrownBy(() -> challenges.take(null)).isInstanceOf(PasskeyRefused.class);
    }

    private AccountId signIn() {
        var challenge = challenge();
        return passkeys.signIn(authenticator.use(text(challenge)), challenge).account();
    }

    private void assertRefused(byte[] challenge, Used used) {
        assertThatThrownBy(() -> passkeys.signIn(used, challenge)).isInstanceOf(PasskeyRefused.class);
    }

    private byte[] challenge() {
        var session = new MockHttpSession();
        challenges.issue(session);
        return challenges.take(session);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private PostedLetters letters() {
        return new PostedLetters(jdbc, envelopes, json);
    }
}
