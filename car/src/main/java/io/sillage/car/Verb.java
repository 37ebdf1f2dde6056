package io.sillage.car;

import java.io.IOException;
import java.util.List;

/** One thing that this program does. */
interface Verb {

    String usage();

    /** Does it with the words that follow its name, and returns the program's exit code. */
    int run(List<String> words) throws WrongWords, IOException, InterruptedException;
}
