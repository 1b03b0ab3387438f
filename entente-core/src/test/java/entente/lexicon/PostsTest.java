package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsTest {
    private static final Posts POSTS = Posts.load();

    @Test
    void knowsWordsForOnePost() {
        assertThat(POSTS.mayBeOne("Kenyan President", "Kenyan head of state")).isTrue();
        assertThat(POSTS.mayBeOne("premier", "Prime Minister of Norway")).isTrue();
    }

    @Test
    void keepsPostsApart() {
        assertThat(POSTS.mayBeOne("president", "prime minister")).isFalse();
        assertThat(POSTS.mayBeOne("vice-chancellor of a school", "surgeon")).isFalse();
    }
}
