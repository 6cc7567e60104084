package org.claimgraph.csvw.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of encodings (Encoding Standard, section 4.2). A table that says {@code iso-8859-1} is
 * in {@code windows-1252}: such tables have curly quotes and euro signs, which ISO 8859-1 has not.
 * Labels that mean the same to Java are not listed.
 */
public final class EncodingLabels {

    private static final Map<String, String> LABELS = new HashMap<>();

    static {
        put("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
        put(
                "windows-1252",
                "ansi_x3.4-1968 ascii cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
                        + " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252");
        put(
                "windows-1254",
                "csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5"
                        + " latin5 x-cp1254");
        put("windows-1250", "x-cp1250");
        put("windows-1251", "x-cp1251");
        put("windows-1253", "x-cp1253");
        put("windows-1255", "x-cp1255");
        put("windows-1256", "x-cp1256");
        put("windows-1257", "x-cp1257");
        put("windows-1258", "x-cp1258");
        put("x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        put("ISO-8859-8", "iso-8859-8-i csiso88598i logical iso-8859-8-e csiso88598e visual");
        put("KOI8-R", "koi koi8 koi8_r cskoi8r");
        put("KOI8-U", "koi8-ru");
        put("x-MacRoman", "macintosh mac csmacintosh x-mac-roman");
        put("x-MacUkraine", "x-mac-cyrillic x-mac-ukrainian");
        put("GBK", "gb2312 chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk");
        put("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        put("windows-31j", "shift_jis shift-jis csshiftjis ms932 ms_kanji sjis x-sjis");
        put("EUC-JP", "x-euc-jp cseucpkdfmtjapanese");
        put(
                "x-windows-949",
                "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989"
                        + " ksc5601 ksc_5601 windows-949");
        put("UTF-16LE", "utf-16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff");
        put("UTF-16BE", "unicodefffe");
    }

    private EncodingLabels() {}

    private static void put(String encoding, String labels) {
        Arrays.stream(labels.split(" ")).forEach(label -> LABELS.put(label, encoding));
    }

    /** Returns the encoding that a label names, whatever its capitals; null for none. */
    public static @Nullable Charset find(String label) {
        String small = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(LABELS.getOrDefault(small, small));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            return null;
        }
    }
}
