using System.Net.Mail;

namespace Regional.List;

public static class RegionalClients
{
    public static SmtpClient Tokyo() => new("email-smtp.ap-northeast-1.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient Seoul() => new("email-smtp.ap-northeast-2.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient Osaka() => new("email-smtp.ap-northeast-3.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient Singapore() => new("email-smtp.ap-southeast-1.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient Mumbai() => new("email-smtp.ap-south-1.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient Canada() => new("email-smtp.ca-central-1.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient CanadaFips() => new("email-smtp-fips.ca-central-1.amazonaws.com", 587) { EnableSsl = true };
    public static SmtpClient Paris() => new("email-smtp.eu-west-3.amazonaws.com", 2587) { EnableSsl = true };
    public static SmtpClient SaoPaulo() => new("email-smtp.sa-east-1.amazonaws.com", 2587) { EnableSsl = true };
    public static SmtpClient GovWest() => new("email-smtp.us-gov-west-1.amazonaws.com", 2587) { EnableSsl = true };
}
