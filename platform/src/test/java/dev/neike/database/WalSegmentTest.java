package dev.neike.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalSegmentTest {

    @Test
    void keepsItsName() {
        assertThat(WalSegment.of("0000000100000A2B000000FE").name()).isEqualTo("0000000100000A2B000000FE");
    }

    @Test
    void followsOverTheEndOfALog() {
        assertThat(WalSegment.of("0000000100000001000000FE").next().name()).isEqualTo("0000000100000001000000FF");
        assertThat(WalSegment.of("0000000100000001000000FF").next().name()).isEqualTo("000000010000000200000000");
    }
}
