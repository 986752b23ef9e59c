namespace Shop.Orders
{
    public partial class OrderMailer
    {
        #region Constants

        private const string SmtpHost = "email-smtp.us-west-1.amazonaws.com";

        /// <summary>The alternate submission port.</summary>
        private const int SmtpPort = 2578;

        private const string From = "orders@example.com";
        private const string FromName = "Orders";

        #endregion
    }
}
