package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows people a no as a page; the status and the type of the answer are the renderer's to keep. */
public interface ErrorPages {

    /** @param reference what finds this request in the log */
    void show(int status, String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
