package io.sillage.account;

import jakarta.servlet.http.HttpServletRequest;

/** Tells where a request comes from, as tries are counted. The edge, which knows our proxies, implements it. */
public interface Callers {

    String networkOf(HttpServletRequest request);
}
