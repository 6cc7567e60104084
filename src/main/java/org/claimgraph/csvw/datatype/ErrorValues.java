package org.claimgraph.csvw.datatype;

import java.util.Set;

/**
 * What spreadsheets write where they have no value, in English, German, French, Spanish and
 * Turkish.
 */
public final class ErrorValues {

    private static final Set<String> ALL =
            Set.of(
                    "#N/A",
                    "#NV",
                    "#N/D",
                    "#YOK",
                    "#REF!",
                    "#BEZUG!",
                    "#¡REF!",
                    "#BAŞV!",
                    "#NAME?",
                    "#NOM?",
                    "#¿NOMBRE?",
                    "#AD?",
                    "#VALUE!",
                    "#WERT!",
                    "#VALEUR!",
                    "#¡VALOR!",
                    "#DEĞER!",
                    "#DIV/0!",
                    "#¡DIV/0!",
                    "#SAYI/0!",
                    "#NUM!",
                    "#ZAHL!",
                    "#NOMBRE!",
                    "#¡NUM!",
                    "#SAYI!",
                    "#NULL!",
                    "#NUL!",
                    "#¡NULO!",
                    "#BOŞ!",
                    "#SPILL!",
                    "#ÜBERLAUF!",
                    "#CALC!",
                    "#GETTING_DATA",
                    "#FIELD!",
                    "#BLOCKED!",
                    "#CONNECT!",
                    "#UNKNOWN!");

    private ErrorValues() {}

    /** Returns whether a text, without spaces at its ends, is such a value. */
    public static boolean contains(String text) {
        return text.startsWith("#") && ALL.contains(text);
    }
}
