package io.sillage.oauth;

/** What a token is good for. One of another kind is none. */
enum TokenKind {
    /** Names a request while the person decides on it. */
    STATE,
    CODE,
    ACCESS,
    REFRESH
}
