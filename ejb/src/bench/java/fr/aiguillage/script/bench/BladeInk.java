package fr.aiguillage.script.bench;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Consumer;

/** The JVM runtime of the ink language. */
final class BladeInk implements Engine {

    static final String NAME = "blade-ink";

    /** What ink's runtime throws is checked and of no interest here. */
    private interface Doing<T> {
        T run() throws Exception;
    }

    private final Story story;

    BladeInk(int steps) {
        story = load(new Graph(steps).story());
    }

    /** From the compiled story to one that answers. */
    static Story load(String json) {
        return doing(() -> new Story(json));
    }

    private static <T> T doing(Doing<T> doing) {
        try {
            return doing.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A story of its own over the content that is loaded, by the constructor that ink keeps for its compiler. */
    @Override
    public Story call(Consumer<Object> reader) {
        return doing(() -> {
            Story call = new Story(story.getMainContentContainer(), new ArrayList<>());
            call.resetState();
            return read(call, reader);
        });
    }

    @Override
    public Story again(Consumer<Object> reader) {
        return doing(() -> {
            story.resetState();
            return read(story, reader);
        });
    }

    @Override
    public Story choose(Object call, int choice, Consumer<Object> reader) {
        return doing(() -> {
            ((Story) call).chooseChoiceIndex(choice);
            return read((Story) call, reader);
        });
    }

    private static Story read(Story call, Consumer<Object> reader) throws Exception {
        while (call.canContinue()) {
            reader.accept(call.Continue());
        }
        for (Choice choice : call.getCurrentChoices()) {
            reader.accept(choice.getText());
        }
        return call;
    }

    @Override
    public byte[] save(Object call) {
        return doing(() -> ((Story) call).getState().toJson().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Story restore(byte[] saved) {
        return doing(() -> {
            story.getState().loadJson(new String(saved, StandardCharsets.UTF_8));
            return story;
        });
    }
}
