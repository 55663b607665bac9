package fr.aiguillage.directory.exchange;

import ezvcard.VCardVersion;

/** The forms of visiting cards that are written. */
public enum CardVersion {
    /** What most telephones and mail programs read. */
    V3(VCardVersion.V3_0),
    /** The present one. */
    V4(VCardVersion.V4_0);

    private final VCardVersion version;

    CardVersion(VCardVersion version) {
        this.version = version;
    }

    VCardVersion version() {
        return version;
    }
}
