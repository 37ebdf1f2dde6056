package io.sillage.edge;

import java.net.URI;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Requests whose path is sent as it is written, with nothing encoded for it. */
final class Raw {

    private Raw() {}

    static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(URI.create("http://localhost" + path));
    }
}
