using System.Net;
using System.Net.Mail;

namespace Beekeeper.Shop;

public sealed class ShopMailer
{
    private readonly SmtpClient _smtp = new("email-smtp.eu-west-1.amazonaws.com", 587);

    public ShopMailer() => Configure();

    public void Sold(MailMessage m) => _smtp.Send(m);

    private void Configure() => _smtp.EnableSsl = true;
}
