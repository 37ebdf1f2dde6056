package io.sillage.ownership;

import org.springframework.context.ApplicationContext;

/** Has what was read written at once, which happens each second by itself. */
public final class ReadingRounds {

    private ReadingRounds() {}

    public static void write(ApplicationContext beans) {
        beans.getBean(ReadingLog.class).write();
    }
}
