package io.sillage.attack;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the bodies of methods with one change in them, and knows whether there was anything to change. */
final class Bodies {

    private static final ClassDesc OPTIONAL = Optional.class.describeConstable().orElseThrow();
    private static final Set<Opcode> OF_TWO = EnumSet.of(
            Opcode.IF_ACMPEQ,
            Opcode.IF_ACMPNE,
            Opcode.IF_ICMPEQ,
            Opcode.IF_ICMPGE,
            Opcode.IF_ICMPGT,
            Opcode.IF_ICMPLE,
            Opcode.IF_ICMPLT,
            Opcode.IF_ICMPNE);
    private static final Set<Opcode> PLAIN = EnumSet.of(Opcode.GOTO, Opcode.GOTO_W);

    private final Change change;
    private boolean changed;

    Bodies(Change change) {
        this.change = change;
    }

    boolean changed() {
        return changed;
    }

    void write(MethodBuilder method, CodeModel code) {
        switch (change) {
            case Change.Answers answers -> answer(method, code, answers.value());
            case Change.Passes _ -> answer(method, code, "true");
            case Change.Jumps jumps -> method.transformCode(code, decided(jumps.nth(), true));
            case Change.Stays stays -> method.transformCode(code, decided(stays.nth(), false));
            case Change.Omits omits -> method.transformCode(code, (builder, element) -> omit(builder, element, omits));
            case Change.Swaps swaps -> method.transformCode(code, (builder, element) -> swap(builder, element, swaps));
            case Change.Says says -> method.transformCode(code, (builder, element) -> say(builder, element, says));
        }
    }

    private void answer(MethodBuilder method, CodeModel code, String value) {
        var type = code.parent().orElseThrow().methodTypeSymbol().returnType();
        method.withCode(body -> {
            switch (TypeKind.from(type)) {
                case VOID -> body.return_();
                case BOOLEAN -> body.loadConstant(value.equals("true") ? 1 : 0).ireturn();
                case LONG -> body.loadConstant(Long.parseLong(value)).lreturn();
                case REFERENCE -> reference(body, type, value);
                default -> body.loadConstant(Integer.parseInt(value)).ireturn();
            }
        });
        changed = true;
    }

    private static void reference(CodeBuilder body, ClassDesc type, String value) {
        if (value.equals("itself")) {
            body.aload(0);
        } else if (type.equals(OPTIONAL)) {
            body.invokestatic(OPTIONAL, "empty", MethodTypeDesc.of(OPTIONAL));
        } else if (type.equals(ConstantDescs.CD_List)) {
            body.invokestatic(ConstantDescs.CD_List, "of", MethodTypeDesc.of(ConstantDescs.CD_List), true);
        } else {
            body.aconst_null();
        }
        body.areturn();
    }

    private CodeTransform decided(int nth, boolean taken) {
        return CodeTransform.ofStateful(() -> new CodeTransform() {
            private int met;

            @Override
            public void accept(CodeBuilder builder, CodeElement element) {
                if (element instanceof BranchInstruction jump && !PLAIN.contains(jump.opcode()) && ++met == nth) {
                    changed = true;
                    builder.pop();
                    if (OF_TWO.contains(jump.opcode())) {
                        builder.pop();
                    }
                    if (taken) {
                        builder.goto_(jump.target());
                    }
                } else {
                    builder.with(element);
                }
            }
        });
    }

    private void omit(CodeBuilder builder, CodeElement element, Change.Omits omits) {
        if (!(element instanceof InvokeInstruction call && call.name().equalsString(omits.name()))) {
            builder.with(element);
            return;
        }
        changed = true;
        var type = call.typeSymbol();
        boolean onSomething = call.opcode() != Opcode.INVOKESTATIC;
        var answer = TypeKind.from(type.returnType());
        boolean stays = answer == TypeKind.REFERENCE;
        // of what is called on something that stays, else the first that it is given
        int dropped = type.parameterCount() - (stays && !onSomething ? 1 : 0);
        type.parameterList().reversed().stream().limit(dropped).forEach(argument -> drop(builder, argument));
        if (onSomething && !stays) {
            builder.pop();
        }
        if (answer != TypeKind.VOID && !stays) {
            builder.loadConstant(omits.gives() ? 1 : 0);
        }
    }

    private void swap(CodeBuilder builder, CodeElement element, Change.Swaps swaps) {
        if (element instanceof InvokeInstruction call && call.name().equalsString(swaps.name())) {
            changed = true;
            builder.invoke(
                    call.opcode(), call.owner().asSymbol(), swaps.instead(), call.typeSymbol(), call.isInterface());
        } else {
            builder.with(element);
        }
    }

    private static void drop(CodeBuilder builder, ClassDesc argument) {
        if (List.of(ConstantDescs.CD_long, ConstantDescs.CD_double).contains(argument)) {
            builder.pop2();
        } else {
            builder.pop();
        }
    }

    private void say(CodeBuilder builder, CodeElement element, Change.Says says) {
        if (element instanceof ConstantInstruction constant
                && constant.constantValue() instanceof String text
                && text.contains(says.passage())) {
            changed = true;
            builder.loadConstant(text.replace(says.passage(), says.instead()));
        } else {
            builder.with(element);
        }
    }
}
