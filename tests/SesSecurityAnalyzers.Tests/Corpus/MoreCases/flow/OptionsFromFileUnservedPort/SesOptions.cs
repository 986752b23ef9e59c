using System.ComponentModel.DataAnnotations;

namespace Cargo.Web;

public sealed class SesOptions
{
    public const string Section = "Ses";

    [Required]
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";
}
