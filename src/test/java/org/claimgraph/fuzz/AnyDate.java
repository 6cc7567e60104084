package org.claimgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.edtf.Edtf;

/** Any text as a date: when it is one, its bounds are in order and it overlaps itself. */
final class AnyDate {

    private AnyDate() {}

    static void hold(String input) {
        Edtf date = Edtf.parse(input);
        if (date == null) {
            return;
        }
        assertThat(date.text()).isEqualTo(input).matches("[-0-9X?~%TZ:+./]+");
        assertThat(date.earliest() != null || date.latest() != null).isTrue();
        if (date.earliest() != null && date.latest() != null) {
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        }
        assertThat(date.overlaps(date)).isTrue();
    }
}
