package org.jaccuse.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing the console to those whose constructor takes one. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> taking = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] {Console.class}))
                .findFirst();
        return taking.isPresent()
                ? type.cast(taking.get().newInstance(console))
                : CommandLine.defaultFactory().create(type);
    }
}
