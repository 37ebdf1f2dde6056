package io.sillage.ownership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can see a car, or is invited to.
 *
 * @param id of his access, or of the invitation; empty for the owner, who has none
 * @param name his, or the address that was invited
 * @param sees the keys of the words for what he may see
 * @param from since when, in words; empty for an invitation
 * @param until until when, in words; null for as long as the ownership lasts
 */
public record AccessView(
        String id,
        String name,
        List<String> sees,
        String from,
        @Nullable String until) {}
