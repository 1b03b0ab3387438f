package entente.gold.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Phrase;
import entente.model.Token;
import entente.text.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTreebankTest {
    private static final String TREEBANK = """
            # newdoc id = T_news_flood
            1	Roe	Roe	PROPN	NNP	_	3	nsubj	_	Entity=(1-person-new-cf1-1-coref)
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	3	aux	_	_
            3	n't	not	PART	RB	_	0	root	_	_
            4	his	his	PRON	PRP$	_	5	nmod:poss	_	Entity=(2-object-new-cf2-2-sgl(1-person-giv:act-cf1-1-ana)
            5	boat	boat	NOUN	NN	_	3	obj	_	Entity=2)|SpaceAfter=No
            5.1	sink	sink	VERB	VB	_	_	_	_	_
            6	.	.	PUNCT	.	_	3	punct	_	_

            # newdoc id = T_bio_roe
            1	It	it	PRON	PRP	_	2	nsubj	_	Entity=(1-object-new-cf1-1-sgl)
            2	sank	sink	VERB	VBD	_	0	root	_	_
            """;

    @TempDir
    private Path folder;

    @Test
    void readsNestedEntitiesChainByChain() throws IOException {
        List<GoldDocument> documents = read(TREEBANK);

        assertThat(documents).extracting(GoldDocument::genre).containsExactly("news", "bio");
        assertThat(documents.getFirst().chains())
                .containsExactly(
                        List.of(new Phrase(0, 0, 0, 1), new Phrase(0, 3, 3, 4)), List.of(new Phrase(0, 4, 3, 5)));
    }

    @Test
    void writesTheTextAsItWas() throws IOException {
        GoldTexts texts = GoldTexts.withGoldTrees(EntityTreebankTest::nothing, Lexicon.load());
        Document document = texts.of(read(TREEBANK).getFirst()).document();

        assertThat(document.text()).isEqualTo("Roe didn't his boat. ");
        assertThat(document.sentences().getFirst().tokens())
                .extracting(Token::head)
                .containsExactly(2, 2, Token.ROOT, 4, 2, 2);
    }

    @Test
    void namesFileAndLineOfAnEntityThatNeverCloses() {
        assertThatThrownBy(() -> read(TREEBANK.replace("Entity=2)|", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gold.conllu:10")
                .hasMessageContaining("entity 2 never closes");
    }

    @Test
    void namesFileAndLineOfAnEntityThatNeverOpens() {
        assertThatThrownBy(() -> read(TREEBANK.replace("Entity=2)|", "Entity=2)7)|")))
                .hasMessageContaining("gold.conllu:10")
                .hasMessageContaining("entity 7 closes at word 5");
    }

    private List<GoldDocument> read(String treebank) throws IOException {
        Path file = folder.resolve("gold.conllu");
        Files.writeString(file, treebank);
        return EntityTreebank.read(file);
    }

    private static Analysis nothing(List<String> words) {
        return new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
