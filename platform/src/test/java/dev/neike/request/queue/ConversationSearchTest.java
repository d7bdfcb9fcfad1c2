package dev.neike.request.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.act.Conversation;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding requests by what was said on them. */
@ApplicationTest
class ConversationSearchTest {

    private final TestRequests requests;
    private final TestCatalog catalog;
    private final Conversation conversation;
    private final RequestSearch search;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;

    ConversationSearchTest(
            TestRequests requests,
            TestCatalog catalog,
            TestOrganization organization,
            Conversation conversation,
            RequestSearch search,
            Cast cast,
            JdbcClient jdbc) {
        this.requests = requests;
        this.catalog = catalog;
        this.conversation = conversation;
        this.search = search;
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    @Test
    void whatIsSaidInPublicIsFoundByThoseWhoMayReadIt() {
        RequestId id = held(requests.ask(office.asker(), office.service()));
        say(office.asker(), id, "The zebrafinches 走廊里漏水 are wet", false);
        requests.act(office.holder(), id, Act.QUESTION, "Which quokkas?");
        requests.act(office.asker(), id, Act.ANSWER, "Those of the numbat");
        for (String word : List.of("zebrafinch", "漏水", "走廊", "quokka", "numbats")) {
            assertThat(found(office.asker(), word)).as(word).containsExactly(id);
            assertThat(found(office.holder(), word)).as(word).containsExactly(id);
            assertThat(found(office.roofLead(), word)).as(word).containsExactly(id);
            assertThat(found(office.other(), word)).as(word).isEmpty();
            assertThat(found(cast.stranger(), word)).as(word).isEmpty();
        }
    }

    @Test
    void aWordOfANoteFindsNothingForAnybody() {
        RequestId id = held(requests.ask(office.asker(), office.service()));
        say(office.holder(), id, "platypus between us", true);
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.REFUSAL, "no wallaby of ours");
        for (Cast.Member reader :
                List.of(office.asker(), office.holder(), office.colleague(), office.other(), office.roofLead())) {
            assertThat(found(reader, "platypus")).isEmpty();
            assertThat(found(reader, "wallaby")).isEmpty();
        }
        assertThat(found(office.holder(), id.toString())).containsExactly(id);
    }

    @Test
    void ofAConfidentialRequestOnlyAskerAndHoldersFindIt() {
        RequestId id = held(requests.ask(office.asker(), catalog.confidential(office.first())));
        say(office.asker(), id, "my echidna is ill", false);
        assertThat(found(office.asker(), "echidna")).containsExactly(id);
        assertThat(found(office.holder(), "echidna")).containsExactly(id);
        assertThat(found(office.roofLead(), "echidna")).isEmpty();
        assertThat(found(office.customersLead(), "echidna")).isEmpty();
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.ACCEPTANCE);
        assertThat(found(office.other(), "echidna")).containsExactly(id);
        assertThat(found(office.holder(), "echidna"))
                .as("who holds it no longer")
                .isEmpty();
    }

    @Test
    void aLongConversationTakesNoEndlessRoom() {
        RequestId id = held(requests.ask(office.asker(), office.service()));
        for (int message = 0; message < 12; message++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 900; word++) {
                text.append(" w").append(message).append('x').append(word);
            }
            say(office.asker(), id, text.toString(), false);
        }
        assertThat(found(office.asker(), "w0x5")).containsExactly(id);
        int words = jdbc.sql("select length(words) from request_words where request_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        assertThat(words).isBetween(2_000, 2_500);
    }

    private RequestId held(Request it) {
        requests.act(office.holder(), it.id(), Act.ACCEPTANCE);
        return it.id();
    }

    private void say(Cast.Member who, RequestId id, String text, boolean internal) {
        conversation.say(who.viewer(), id, text, internal, null);
    }

    private List<RequestId> found(Cast.Member who, String words) {
        return search.find(words, who.viewer(), 10).stream().map(Request::id).toList();
    }
}
