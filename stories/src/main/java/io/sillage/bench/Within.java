package io.sillage.bench;

/**
 * The platform from within its own process. What it is made of is not on the bench's class path, so it is called by name.
 */
final class Within {

    private final Object context;

    private Within(Object context) {
        this.context = context;
    }

    /** Starts it as its own main class does. */
    static Within start() throws ReflectiveOperationException {
        return new Within(Class.forName("org.springframework.boot.SpringApplication")
                .getMethod("run", Class.class, String[].class)
                .invoke(null, type("Sillage"), new String[0]));
    }

    Object bean(Class<?> type) throws ReflectiveOperationException {
        return Class.forName("org.springframework.beans.factory.BeanFactory")
                .getMethod("getBean", Class.class)
                .invoke(context, type);
    }

    /** One of its types, such as {@code ownership.Rights}. */
    static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("io.sillage." + name);
    }
}
