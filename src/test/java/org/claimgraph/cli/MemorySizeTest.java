package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {

    @ParameterizedTest
    @CsvSource({
        "1m, 1048576",
        "512m, 536870912",
        "512M, 536870912",
        "2g, 2147483648",
        "2048k, 2097152"
    })
    void sizeIsANumberWithAUnit(String text, long bytes) {
        assertThat(new MemorySize.Parser().convert(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "m", "1.5g", "-1m", "2gb", "2 g", "٥m", "9999999999g"})
    void anythingElseIsWrongUsage(String text) {
        Ran build = Ran.claimgraph("build", "--memory=" + text);

        assertThat(build.code()).isEqualTo(ExitCode.USAGE);
        assertThat(build.err())
                .contains(
                        "\"" + text + "\" is not a size. Write a number and k, m or g: 512m, 2g.");
    }

    @Test
    void lessThanAMegabyteIsWrongUsage() {
        Ran build = Ran.claimgraph("build", "--memory", "1023k");

        assertThat(build.code()).isEqualTo(ExitCode.USAGE);
        assertThat(build.err()).contains("\"1023k\" is less than 1m.");
    }
}
