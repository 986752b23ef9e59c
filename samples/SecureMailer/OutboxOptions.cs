using System.ComponentModel.DataAnnotations;

namespace SecureMailer;

/// <summary>Where other programs put the messages, one <c>.eml</c> file each.</summary>
internal sealed class OutboxOptions
{
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>How often the folder is looked at.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "01:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(2);
}
