using CoordonneSante.Annuaire.Entites.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> builder)
    {
        builder.ToTable(table => table.HasComment("Fichiers officiels dont l'annuaire est issu."));
        builder.HasKey(row => row.Id);

        builder.Property(row => row.Id).HasComment("Identifiant stable : format et millésime.");
        builder.Property(row => row.Titre).HasComment("Titre du jeu de données.");
        builder.Property(row => row.Producteur).HasComment("Organisme producteur.");
        builder.Property(row => row.Licence).HasComment("Licence de réutilisation.");
        builder.Property(row => row.Millesime).HasComment("Millésime des faits ; « non précisé » si ni le fichier ni son nom ne le donnent.");
        builder.Property(row => row.DateExtraction).HasComment("Jour de l'extraction, s'il est écrit dans le fichier.");
        builder.Property(row => row.Url).HasComment("Page de téléchargement ; vide si inconnue.");
        builder.Property(row => row.Fichier).HasComment("Nom du fichier importé.");
        builder.Property(row => row.Sha256).HasComment("Empreinte SHA-256 des octets du fichier, en hexadécimal.");
        builder.Property(row => row.LignesLues).HasComment("Lignes de données lues.").HasUnit("lignes");
        builder.Property(row => row.LignesRejetees).HasComment("Lignes rejetées à l'import.").HasUnit("lignes");
    }
}
