using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tests.Exercice.Documents;
using CoordonneSante.Tests;

namespace CoordonneSante.Api.Tests.Exercice;

public sealed class DecisionSecondNetTests
{
    [Fact]
    public void Each_case_rests_on_words_of_its_document()
    {
        var documents = ExerciceCoordonne.Load().Documents
            .ToDictionary(document => document.Code, document => new PassageSearch(SecondNet.Document(document.Fichier)));

        Assert.DoesNotContain(Decision.All, decision => !documents[decision.Document].Finds(decision.Passage));
    }
}
