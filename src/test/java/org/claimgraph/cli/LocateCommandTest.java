package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.store.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocateCommandTest {

    private static final String HEADER = "id,document,para,sentence,start,end,note";

    @TempDir Path temp;

    private ClaimsProject project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = ClaimsProject.in(temp.resolve("project"));
    }

    @Test
    void everyByteOutsideStartAndEndStays() throws IOException {
        project.write(
                "\uFEFF"
                        + HEADER
                        + "\r\n"
                        + "c1,d000,1,1,,,\"two\r\nlines, \"\"quoted\"\"\"\r\n"
                        + "\r\n"
                        + ",,,,,,\n"
                        + "\"c2\",d000,\"1\",2,\"5\",\"7\",ğ\n"
                        + "c3,d001,1,1,,,of a text that is not there\r\n"
                        + "\n\n"
                        + "c4,d000,1,2,5,9,right already");

        Ran ran = project.locate();

        assertThat(ran.out())
                .isEqualTo(
                        """
                        claims.csv:2 c1: - becomes 0-4
                        claims.csv:5 c2: 5-7 becomes 5-9
                        3 passages in 1 documents located, 2 changed
                        """);
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(project.claims()))
                .isEqualTo(
                        "\uFEFF"
                                + HEADER
                                + "\r\n"
                                + "c1,d000,1,1,0,4,\"two\r\nlines, \"\"quoted\"\"\"\r\n"
                                + "\r\n"
                                + ",,,,,,\n"
                                + "\"c2\",d000,\"1\",2,\"5\",\"9\",ğ\n"
                                + "c3,d001,1,1,,,of a text that is not there\r\n"
                                + "\n\n"
                                + "c4,d000,1,2,5,9,right already");
        assertThat(names()).noneMatch(name -> name.contains(".part"));
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        project.write(HEADER + "\nc1,d000,1,1,,,\n");
        project.locate();
        Object first = Files.readAttributes(project.claims(), "*").get("fileKey");

        assertThat(project.locate().out()).contains("1 passages in 1 documents located, 0 changed");

        assertThat(Files.readAttributes(project.claims(), "*").get("fileKey")).isEqualTo(first);
    }

    @Test
    void dryRunChangesNothing() throws IOException {
        project.write(HEADER + "\nc1,d000,1,1,,,\n");

        assertThat(project.locate("--dry-run").out()).contains("- becomes 0-4");

        assertThat(project.claims()).hasContent(HEADER + "\nc1,d000,1,1,,,\n");
    }

    /** No process has a number as high as that of this draft. */
    @Test
    void draftOfALocateThatWasKilledIsRemovedByTheNext() throws IOException {
        project.write(HEADER + "\nc1,d000,1,1,,,\n");
        Path draft =
                project.claims()
                        .resolveSibling(
                                ".claims.csv-99999999-1-8a2c4f1e-0b3d-4c5e-9f6a-7b8c9d0e1f2a.part");
        Files.writeString(draft, "half a table");

        assertThat(project.locate().code()).isZero();

        assertThat(draft).doesNotExist();
    }

    @Test
    void fileOfTheUserWithTheNameOfADraftStays() throws IOException {
        project.write(HEADER + "\nc1,d000,1,1,,,\n");
        Path precious = project.claims().resolveSibling("claims.csv.part");
        Files.writeString(precious, "precious");

        project.locate();

        assertThat(precious).hasContent("precious");
    }

    /** What the table cannot take is not put anywhere else: no column is added. */
    @Test
    void tableWithoutStartOrEndStays() throws IOException {
        String table = "id,document,para,sentence,start\nc1,d000,1,1,\n";
        project.write(table);

        Ran ran = project.locate();

        assertThat(ran).isEqualTo(new Ran(0, "0 passages in 1 documents located, 0 changed\n", ""));
        assertThat(Files.readString(project.claims())).isEqualTo(table);
    }

    @Test
    void tableWithoutIdsIsFilledToo() throws IOException {
        project.write("document,para,sentence,start,end\nd000,1,2,,\n");

        assertThat(project.locate().code()).isZero();

        assertThat(Files.readString(project.claims()))
                .isEqualTo("document,para,sentence,start,end\nd000,1,2,5,9\n");
    }

    @Test
    void rowThatIsTooShortForStartIsReported() throws IOException {
        assertStays((HEADER + "\nc0,d000,1,1,,,\nc1,d000,1,1\n").getBytes(UTF_8), "ROW_RAGGED");
    }

    @Test
    void openQuoteIsReported() throws IOException {
        assertStays((HEADER + "\nc0,d000,1,1,,,\nc1,d000,1,1,,,\"x\n").getBytes(UTF_8), "QUOTE_");
    }

    @Test
    void tableInAnotherEncodingIsReported() throws IOException {
        String table = HEADER + "\nc1,d000,1,1,,,ğéş\n";
        assertStays(table.getBytes(Charset.forName("windows-1254")), "ENCODING_INVALID");
        assertStays(("\uFEFF" + table).getBytes(UTF_16LE), "ENCODING_INVALID");
        assertStays(table.getBytes(UTF_16LE), "ENCODING_INVALID");
    }

    @Test
    void lineEndsOfOldSystemsAreReported() throws IOException {
        assertStays((HEADER + "\rc1,d000,1,1,,,\r").getBytes(UTF_8), "LINE_END_STRAY");
    }

    private void assertStays(byte[] table, String code) throws IOException {
        Files.write(project.claims(), table);

        Ran ran = project.locate();

        assertThat(ran.err()).contains(code);
        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Files.readAllBytes(project.claims())).isEqualTo(table);
    }

    @Test
    void linkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path real = project.folder().resolve("shared/all claims.csv");
        Files.createDirectories(real.getParent());
        Files.writeString(real, HEADER + "\nc1,d000,1,1,,,\n");
        Files.delete(project.claims());
        Files.createSymbolicLink(project.claims(), Path.of("../shared/all claims.csv"));

        assertThat(project.locate().code()).isZero();

        assertThat(project.claims()).isSymbolicLink();
        assertThat(real).hasContent(HEADER + "\nc1,d000,1,1,0,4,\n");
        assertThat(real.getParent().toFile().list()).containsExactly("all claims.csv");
    }

    @Test
    void permissionsStay() throws IOException {
        FileStore disk = Files.getFileStore(temp);
        assumeTrue(disk.supportsFileAttributeView(PosixFileAttributeView.class), "none here");
        for (String permissions : List.of("rw-rw-rw-", "rw-------", "r--r-----", "rwxr-x--x")) {
            project.write(HEADER + "\nc1,d000,1,1,,,\n");
            Files.setPosixFilePermissions(
                    project.claims(), PosixFilePermissions.fromString(permissions));

            assertThat(project.locate().code()).isZero();

            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(project.claims())))
                    .isEqualTo(permissions);
            assertThat(project.claims()).content().contains("0,4");
            Files.setPosixFilePermissions(
                    project.claims(), PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    @Test
    void ownerStaysWhereTheAdministratorLocates() throws IOException {
        project.write(HEADER + "\nc1,d000,1,1,,,\n");
        assumeTrue("root".equals(Files.getOwner(project.claims()).getName()), "only root may");
        var users = project.claims().getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(project.claims(), users.lookupPrincipalByName("nobody"));

        assertThat(project.locate().code()).isZero();

        assertThat(Files.getOwner(project.claims()).getName()).isEqualTo("nobody");
    }

    @Test
    void folderThatMayNotBeWrittenIsNamed() throws IOException {
        project.write(HEADER + "\nc1,d000,1,1,,,\n");
        Path mappings = project.claims().getParent();
        Files.setPosixFilePermissions(mappings, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(mappings), "root may write everywhere");
            assertIsNotWritten("permission denied");
        } finally {
            Files.setPosixFilePermissions(mappings, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void diskThatMayNotBeWrittenIsNamed() throws IOException {
        Path mountPoint = Files.createDirectory(temp.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mountPoint, 1 << 20)) {
            project = ClaimsProject.in(mountPoint.resolve("project"));
            project.write(HEADER + "\nc1,d000,1,1,,,\n");
            disk.setReadOnly();

            assertIsNotWritten("Read-only file system");
        }
    }

    private void assertIsNotWritten(String reason) {
        Ran ran = project.locate();

        assertThat(ran.err())
                .isEqualTo(
                        "claimgraph: %s cannot be written: %s. Make its folder writable, or write"
                                        .formatted(project.claims(), reason)
                                + " to another place.\n");
        assertThat(ran.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(project.claims()).hasContent(HEADER + "\nc1,d000,1,1,,,\n");
    }

    /** The count says what was done, so it comes only when it was done. */
    @Test
    void nothingIsCountedWhenTheTableCannotBeWritten() throws IOException {
        Path mountPoint = Files.createDirectory(temp.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mountPoint, 1 << 20)) {
            project = ClaimsProject.in(mountPoint.resolve("project"));
            project.write(HEADER + "\nc1,d000,1,1,,,\n");
            disk.setReadOnly();

            assertThat(project.locate().out()).isEmpty();
        }
    }

    /** The disk has room for the table and not for a second one. */
    @Test
    void fullDiskLeavesTheTable() throws IOException {
        Path mountPoint = Files.createDirectory(temp.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mountPoint, 1 << 20)) {
            project = ClaimsProject.in(mountPoint.resolve("project"));
            String table = HEADER + "\nc1,d000,1,1,,," + "x".repeat(20_000) + "\n";
            project.write(table);
            disk.leave(8192);

            Ran ran = project.locate();

            assertThat(ran.err())
                    .isEqualTo(
                            "claimgraph: "
                                    + project.claims()
                                    + " cannot be written: No space left on device. Free some"
                                    + " space on its disk, or write to another.\n");
            assertThat(ran.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(Files.readString(project.claims())).isEqualTo(table);
            assertThat(names()).noneMatch(name -> name.contains(".part"));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(project.claims().getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
