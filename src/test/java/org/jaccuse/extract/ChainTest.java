package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Test;

class ChainTest {
    private final Chain chain = new Chain();
    private int at;

    @Test
    void theFirstSpeakerHoldsItAndTheOthersRelayOutermostFirst() {
        chain.add(named("the mayor"));
        chain.add(named("the Gazette"));
        chain.add(named("the agency"));
        assertThat(chain.holder().name()).isEqualTo("the mayor");
        assertThat(relays()).containsExactly("the agency", "the Gazette");
    }

    @Test
    void whoSpeaksTwiceRelaysNobodyTwice() {
        chain.add(named("the mayor"));
        chain.add(named("the Gazette"));
        chain.add(named("the mayor"));
        assertThat(relays()).containsExactly("the Gazette");
    }

    @Test
    void aPronounGivesWayToTheSpeakerAroundIt() {
        chain.add(new Mention(
                Mention.Kind.ANAPHORIC, "he", named("he").span(), named("he").antecedent()));
        chain.add(named("the mayor"));
        assertThat(chain.holder().name()).isEqualTo("the mayor");
        assertThat(relays()).isEmpty();
    }

    @Test
    void aDocumentThatSpeaksTakesThePlaceOfAnAccuserWhomNobodyNames() {
        chain.add(Mention.unspecified());
        chain.told();
        chain.add(named("the indictment"));
        assertThat(chain.holder().name()).isEqualTo("the indictment");
        assertThat(relays()).isEmpty();
    }

    @Test
    void nobodySpeakingMeansTheAuthorUnlessSomebodyUnnamedDoes() {
        assertThat(chain.holder().kind()).isEqualTo(Mention.Kind.AUTHOR);
        chain.unspecified();
        assertThat(chain.holder().kind()).isEqualTo(Mention.Kind.UNSPECIFIED);
    }

    private List<String> relays() {
        return chain.via().stream().map(Hop::speaker).map(Mention::name).toList();
    }

    private Mention named(String name) {
        at += name.length() + 1;
        return Mention.of(Mention.Kind.DESCRIBED, name, new Span(at, at + name.length()));
    }
}
