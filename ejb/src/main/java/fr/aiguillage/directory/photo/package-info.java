/**
 * <b>Purpose.</b> Photos of people in the directory.
 *
 * <p><b>Decisions.</b> A photo is not part of a directory's text: text is compared, searched and kept for ever, and a face is
 * none of that. It is kept by its client and the identifier of its person, so it follows when the name changes, and it goes in
 * the transaction in which its person goes; taking that change back brings the person again, and not the photo. What somebody
 * uploads is never shown: it is decoded, cut square, drawn again and written as a small JPEG, so that neither a place, nor a
 * camera, nor a hostile part of a file is kept. How the camera was held is read first, since a drawing does not know it.
 *
 * <p>Whoever sees a photo outside a call leaves a line in the audit trail, as whoever reads the sheet does.
 *
 * <p><b>Not here.</b> Photos from vCards: a file brings many, and none that anybody has looked at.
 */
package fr.aiguillage.directory.photo;
