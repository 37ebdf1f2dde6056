package io.sillage.kernel;

/** Whether what is handed over can be stored now: the database runs, and its disk has room. Cheap enough to ask often. */
public interface StoreHealth {

    boolean accepting();
}
