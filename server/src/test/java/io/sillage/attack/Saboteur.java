package io.sillage.attack;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.concurrent.atomic.AtomicReference;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.jspecify.annotations.Nullable;

/** Takes rules away in this running machine, one at a time, and puts them back. */
final class Saboteur {

    private static volatile boolean atWork;

    private final Instrumentation machine = ByteBuddyAgent.install();

    /** Runs something while the rule does not hold. */
    void without(Sabotage sabotage, Runnable trial) {
        var type = loaded(sabotage.type());
        var change = new InPlace(type, sabotage);
        machine.addTransformer(change, true);
        try {
            again(type);
            change.check();
            atWork = true;
            trial.run();
        } finally {
            atWork = false;
            machine.removeTransformer(change);
            again(type);
        }
    }

    static boolean isAtWork() {
        return atWork;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Saboteur.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no class " + name, e);
        }
    }

    private void again(Class<?> type) {
        try {
            machine.retransformClasses(type);
        } catch (UnmodifiableClassException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes one class; the machine keeps to itself what goes wrong meanwhile, so it is kept here. */
    private static final class InPlace implements ClassFileTransformer {

        private final Class<?> type;
        private final Sabotage sabotage;
        private final AtomicReference<@Nullable RuntimeException> wrong = new AtomicReference<>();

        InPlace(Class<?> type, Sabotage sabotage) {
            this.type = type;
            this.sabotage = sabotage;
        }

        void check() {
            var found = wrong.get();
            if (found != null) {
                throw found;
            }
        }

        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] original) {
            if (redefined != type) {
                return null;
            }
            try {
                return new Rewriting(original, type.getClassLoader()).with(sabotage);
            } catch (RuntimeException e) {
                wrong.set(e);
                return null;
            }
        }
    }
}
