package io.sillage.attack;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rewrites a class so that one rule in it holds no longer; its fields and the shapes of its methods stay. */
final class Rewriting {

    private final ClassFile files;
    private final ClassModel before;

    Rewriting(byte[] original, ClassLoader loader) {
        files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
        before = files.parse(original);
    }

    /** The changed class. @throws IllegalArgumentException when there was nothing to change */
    byte[] with(Sabotage sabotage) {
        var bodies = new Bodies(sabotage.change());
        var chosen = chosen(sabotage);
        var how = MethodTransform.ofStateful(() -> (builder, element) -> {
            if (element instanceof CodeModel code) {
                bodies.write(builder, code);
            } else {
                builder.with(element);
            }
        });
        var after = files.transformClass(before, ClassTransform.transformingMethods(chosen, how));
        if (!bodies.changed()) {
            throw new IllegalArgumentException("nothing to change for '%s' in %s: %s"
                    .formatted(sabotage.rule(), sabotage.place(), sabotage.change()));
        }
        return after;
    }

    private Predicate<MethodModel> chosen(Sabotage sabotage) {
        var name = sabotage.method();
        if (sabotage.lambda() > 0) {
            return named(lambdaOf(Objects.requireNonNull(name), sabotage.lambda()));
        }
        return switch (sabotage.change()) {
            case Change.Passes passes -> named(lambdaOf(Objects.requireNonNull(name), passes.nth()));
            case Change.Answers _, Change.Jumps _, Change.Stays _ -> named(Objects.requireNonNull(name));
            case Change.Omits _, Change.Swaps _, Change.Says _ -> method -> isOf(method, name);
        };
    }

    private static Predicate<MethodModel> named(String name) {
        return method -> method.methodName().equalsString(name);
    }

    /** The method, and the lambdas in it. */
    private static boolean isOf(MethodModel method, @Nullable String name) {
        var own = method.methodName().stringValue();
        return name == null || own.equals(name) || own.startsWith("lambda$" + name + "$");
    }

    private String lambdaOf(String name, int nth) {
        var made = before.methods().stream()
                .filter(named(name))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementList().stream())
                .flatMap(element ->
                        element instanceof InvokeDynamicInstruction call ? lambda(call) : List.<String>of().stream())
                .toList();
        if (made.size() < nth) {
            throw new IllegalArgumentException(name + " makes " + made.size() + " lambdas");
        }
        return made.get(nth - 1);
    }

    private static java.util.stream.Stream<String> lambda(InvokeDynamicInstruction made) {
        return made.bootstrapArgs().stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .map(DirectMethodHandleDesc::methodName)
                .filter(name -> name.startsWith("lambda$"));
    }
}
