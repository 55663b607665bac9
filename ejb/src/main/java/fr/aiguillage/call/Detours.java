package fr.aiguillage.call;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Where it is kept what secretaries did that no script foresees. */
@Dependent
class Detours {

    @PersistenceContext
    private EntityManager entityManager;

    /** Whom she called during a call, in order. */
    List<Consultation> consultations(long callId) {
        return entityManager
                .createQuery(
                        "select c from Consultation c where c.callId = :call order by c.ordinal", Consultation.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** To whom she writes, in order. */
    List<FreeLetter> letters(long callId) {
        return entityManager
                .createQuery("select l from FreeLetter l where l.callId = :call order by l.ordinal", FreeLetter.class)
                .setParameter("call", callId)
                .getResultList();
    }

    void add(Call call, Consultation consultation) {
        call.leftScript();
        entityManager.persist(consultation);
        entityManager.flush();
    }

    void add(Call call, FreeLetter letter) {
        call.leftScript();
        entityManager.persist(letter);
        entityManager.flush();
    }

    void remove(FreeLetter letter) {
        entityManager.remove(letter);
        entityManager.flush();
    }
}
