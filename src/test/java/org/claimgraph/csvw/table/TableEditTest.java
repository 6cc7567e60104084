package org.claimgraph.csvw.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableEditTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "a,b\r\n\r\n\"1\",\"x\r\ny\"\n,,\n\n\n",
                "\uFEFFa,b\n1,2",
                "a,b\n1,\"say \"\"no\"\"\"\n"
            })
    void withoutChangesEveryByteStays(String text) {
        assertThat(new TableEdit(text.getBytes(UTF_8)).edited()).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void onlyTheCellsChange() {
        String table = "\uFEFFid,start,end,\"note\"\r\n\r\n,,,\nc1,,,\"a\r\nb\"\nc2,\"7\",8,ğ";

        assertThat(edited(table, 4, 1, "12", 4, 2, "345", 5, 1, "6", 5, 2, ""))
                .isEqualTo(
                        "\uFEFFid,start,end,\"note\"\r\n\r\n,,,\n"
                                + "c1,12,345,\"a\r\nb\"\nc2,\"6\",,ğ");
    }

    @Test
    void bytesThatAreNoTextStay() {
        byte[] table = {'a', ',', (byte) 0xF0, '\n', '1', ',', (byte) 0xFE};
        TableEdit edit = new TableEdit(table);

        edit.set(2, 0, "é");

        assertThat(edit.edited()).containsExactly('a', ',', 0xF0, '\n', 0xC3, 0xA9, ',', 0xFE);
    }

    @Test
    void textThatNeedsQuotesGetsThem() {
        assertThat(edited("a,b\n1,2\n", 2, 0, "x,y", 2, 1, "say \"no\""))
                .isEqualTo("a,b\n\"x,y\",\"say \"\"no\"\"\"\n");
    }

    @Test
    void cellThatIsNotThereIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> edited("a,b\n1\n", 2, 1, "x"));
        assertThatIllegalStateException().isThrownBy(() -> edited("a,b\n1\n", 3, 0, "x"));
    }

    /** Returns the table after changes, each a row, a column and a text. */
    private static String edited(String table, Object... changes) {
        TableEdit edit = new TableEdit(table.getBytes(UTF_8));
        for (int i = 0; i < changes.length; i += 3) {
            edit.set((int) changes[i], (int) changes[i + 1], (String) changes[i + 2]);
        }
        return new String(edit.edited(), UTF_8);
    }
}
