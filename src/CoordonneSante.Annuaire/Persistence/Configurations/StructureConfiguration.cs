using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class StructureConfiguration : IEntityTypeConfiguration<StructureRow>
{
    public void Configure(EntityTypeBuilder<StructureRow> builder)
    {
        builder.ToTable(table => table.HasComment("Structures d'exercice coordonné (FINESS ET)."));
        builder.HasKey(row => row.Finess);
        builder.HasOne<GestionnaireRow>().WithMany().HasForeignKey(row => row.FinessGestionnaire).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuartierPrioritaireRow>().WithMany().HasForeignKey(row => row.CodeQuartier).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.Type);

        builder.Property(row => row.Finess).HasComment("Numéro FINESS du site, neuf caractères.");
        builder.Property(row => row.FinessGestionnaire).HasComment("Entité juridique gestionnaire.");
        builder.Property(row => row.Nom).HasComment("Raison sociale.");
        builder.Property(row => row.NomLong).HasComment("Raison sociale longue.");
        builder.Property(row => row.Type).HasComment("Forme d'exercice coordonné.");
        builder.Property(row => row.Specialite).HasComment("Activité d'un centre de santé, déduite ; vide pour les autres types.");
        builder.Property(row => row.SpecialiteFiabilite).HasComment("Comment l'activité est connue.");
        builder.Property(row => row.SpecialiteRegle).HasComment("Règle qui a donné l'activité.");
        builder.Property(row => row.Siret).HasComment("Numéro SIRET.");
        builder.Property(row => row.CodeApe).HasComment("Code APE, sans point.");
        builder.Property(row => row.DateOuverture).HasComment("Date d'ouverture.");
        builder.Property(row => row.DateMiseAJour).HasComment("Dernière mise à jour de la fiche par la source.");
        builder.Property(row => row.AdresseLigne).HasComment("Numéro et voie.");
        builder.Property(row => row.CodePostal).HasComment("Code postal de l'adresse.");
        builder.Property(row => row.Ville).HasComment("Ville de l'adresse, telle que la source l'écrit.");
        builder.Property(row => row.CodeInsee).HasComment("Commune, ou arrondissement municipal à Paris, Lyon et Marseille.");
        builder.Property(row => row.Longitude).HasComment("Position, WGS 84 ; vide sans position utilisable.").HasUnit("degrés décimaux");
        builder.Property(row => row.Latitude).HasComment("Position, WGS 84.").HasUnit("degrés décimaux");
        builder.Property(row => row.PositionQualite).HasComment("Ce que la source dit du géocodage, et les doutes de l'import.");
        builder.Property(row => row.ZonageMedecin).HasComment("Zonage qui s'applique : celui du quartier s'il en a un, sinon celui de la commune.");
        builder.Property(row => row.CodeQuartier).HasComment("Quartier prioritaire dont le contour couvre la position ; vide en dehors.");
        builder.Property(row => row.SourceId).HasComment("Fichier source.");
        builder.Property(row => row.DateExtraction).HasComment("Jour de l'extraction du fichier source.");
    }
}
